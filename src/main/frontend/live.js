// Loads and configures htmx, for pages with hx- attributes. Requests go to the page's own address, and a part of the answer is shown.
import htmx from "htmx.org";
import { meta, toast } from "./toast.js";

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.historyCacheSize = 0;

document.addEventListener("htmx:configRequest", (event) => {
    if (meta("_csrf_header") && meta("_csrf")) {
        event.detail.headers[meta("_csrf_header")] = meta("_csrf");
    }
});
// session.js answers a session that has ended.
document.addEventListener("htmx:responseError", (event) => {
    if (![401, 403].includes(event.detail.xhr.status)) {
        toast(meta("os-failed"), "red");
    }
});
document.addEventListener("htmx:sendError", (event) => {
    if (!event.target.closest(".os-upload")) {
        toast(meta("os-offline"), "red");
    }
});
// Moves the focus of a form with errors to the summary of the errors.
document.addEventListener("htmx:afterSettle", (event) => event.target.querySelector?.(".os-errors")?.focus());

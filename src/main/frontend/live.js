// htmx as this site uses it, for pages with hx- attributes. The address is the page's own; a part of the answer is taken from it.
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
document.addEventListener("htmx:responseError", () => toast(meta("os-failed"), "red"));
document.addEventListener("htmx:sendError", (event) => {
    if (!event.target.closest(".os-upload")) {
        toast(meta("os-offline"), "red");
    }
});
// A failed form speaks first: the focus goes to the summary of what to put right.
document.addEventListener("htmx:afterSettle", (event) => event.target.querySelector?.(".os-errors")?.focus());

// Sends a chosen file at once with htmx and shows the progress. Without this script the button sends it.
import "./live.js";
import { meta, toast } from "./toast.js";

const formOf = (event) => event.target.closest(".os-drop");

document.addEventListener("htmx:beforeRequest", (event) => {
    const form = formOf(event);
    const input = form?.querySelector('input[type="file"]');
    if (input?.files[0]?.size > Number(input.dataset.most)) {
        event.preventDefault();
        refuse(form, input.dataset.tooLarge);
    } else if (form) {
        said(form)?.remove();
        hold(form, true);
    }
});

document.addEventListener("htmx:xhr:progress", (event) => {
    const bar = formOf(event)?.querySelector("progress");
    if (bar) {
        bar.hidden = false;
        if (event.detail.lengthComputable && bar.position < 1) {
            bar.max = event.detail.total;
            bar.value = event.detail.loaded;
        }
    }
});

for (const ending of ["htmx:sendError", "htmx:sendAbort", "htmx:timeout"]) {
    document.addEventListener(ending, (event) => formOf(event) && refuse(formOf(event), meta("os-offline")));
}

// The answer is the whole page, also when the file is refused; only the part about this material is used.
document.addEventListener("htmx:beforeSwap", (event) => {
    const form = event.detail.requestConfig.elt.closest(".os-drop");
    if (!form) {
        return;
    }
    const page = new DOMParser().parseFromString(event.detail.serverResponse, "text/html");
    const fresh = page.getElementById(event.detail.target.id);
    event.detail.isError = false;
    event.detail.shouldSwap = Boolean(fresh);
    if (fresh) {
        tell(page, fresh);
    } else {
        refuse(form, meta("os-failed"));
    }
});
document.addEventListener("htmx:afterSwap", (event) => {
    const fresh = event.target.closest(".os-upload");
    (fresh?.querySelector('input[type="file"]') ?? fresh?.querySelector("a"))?.focus();
});

/** Disables the form while a file is being sent. */
function hold(form, held) {
    form.querySelectorAll('button, input[type="file"]').forEach((part) => (part.disabled = held));
    form.toggleAttribute("aria-busy", held);
}

/** Announces the result to screen readers. */
function tell(page, fresh) {
    const wrong = fresh.querySelector(".os-message");
    toast(wrong?.textContent ?? page.querySelector(".os-flash span")?.textContent, wrong ? "red" : "");
}

/** Nothing was saved: shows the reason at the file input, where the same file can be chosen again. */
function refuse(form, why) {
    const input = form.querySelector('input[type="file"]');
    const bar = form.querySelector("progress");
    hold(form, false);
    input.value = "";
    bar.hidden = true;
    bar.removeAttribute("value");
    const message = said(form) ?? document.createElement("p");
    message.id = `${input.id}-message`;
    message.className = "os-message";
    message.textContent = why;
    form.before(message);
    form.closest(".os-upload").classList.add("wrong");
    toast(why, "red");
    input.focus();
}

function said(form) {
    return form.closest(".os-upload").querySelector(".os-message");
}

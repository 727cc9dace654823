// Small steps that make pages nicer; every page works without them.
import htmx from "htmx.org";

window.htmx = htmx;
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.historyCacheSize = 0;

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

document.addEventListener("htmx:configRequest", (event) => {
    if (meta("_csrf_header") && meta("_csrf")) {
        event.detail.headers[meta("_csrf_header")] = meta("_csrf");
    }
});
document.addEventListener("htmx:responseError", () => toast(meta("os-failed"), "red"));
document.addEventListener("htmx:sendError", () => toast(meta("os-offline"), "red"));
document.addEventListener("htmx:afterSettle", (event) => focusErrors(event.target));
document.addEventListener("htmx:xhr:progress", (event) => {
    const bar = event.target.querySelector?.("progress");
    if (bar && event.detail.lengthComputable) {
        bar.hidden = false;
        bar.max = event.detail.total;
        bar.value = event.detail.loaded;
    }
});

/** A failed form speaks first: the focus goes to the summary of what to put right. */
function focusErrors(place = document) {
    place.querySelector(".os-errors")?.focus();
}

export function toast(text, kind = "") {
    const place = document.querySelector(".os-toasts");
    if (!place || !text) {
        return;
    }
    const note = document.createElement("div");
    note.className = `os-toast ${kind}`;
    note.textContent = text;
    place.append(note);
    setTimeout(() => note.remove(), 7000);
}

// A form is sent once, however often the button is pressed.
document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.confirm && !form.dataset.sure) {
        event.preventDefault();
        ask(form);
        return;
    }
    if (form.querySelector(".os-saved.htmx-request")) {
        event.preventDefault();
        form.addEventListener("htmx:afterRequest", () => form.requestSubmit(event.submitter), { once: true });
        return;
    }
    if (form.method === "post" && !event.defaultPrevented && !form.hasAttribute("hx-post")) {
        if (form.dataset.sent) {
            event.preventDefault();
        }
        form.dataset.sent = "yes";
        event.submitter?.setAttribute("aria-busy", "true");
        setTimeout(() => release(form), 8000);
    }
});
// What is typed is not kept once more while the whole form is on its way: a late copy would undo a row just added.
document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target.closest("form[data-sent]")) {
        event.preventDefault();
    }
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));

function release(form) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}

/** Destructive acts say what will happen and ask: a form carries data-confirm with the sentence. */
function ask(form) {
    const dialog = document.getElementById("os-ask");
    if (!dialog?.showModal) {
        if (window.confirm(form.dataset.confirm)) {
            form.dataset.sure = "yes";
            form.requestSubmit();
        }
        return;
    }
    dialog.querySelector("[data-text]").textContent = form.dataset.confirm;
    dialog.querySelector("[data-yes]").onclick = () => {
        dialog.close();
        form.dataset.sure = "yes";
        form.requestSubmit();
    };
    dialog.showModal();
}

// <button data-opens="dialog-id">, <button data-closes>, <select data-submits>
document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) {
        event.preventDefault();
        document.getElementById(opener.dataset.opens)?.showModal();
    }
    if (event.target.closest("[data-closes]")) {
        event.target.closest("dialog")?.close();
    }
    if (event.target.closest("[data-prints]")) {
        window.print();
    }
});
document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submits]")) {
        event.target.form.requestSubmit();
    }
});

document.documentElement.classList.add("js");
focusErrors();

// A list found under a field: one press takes what it says into the field, as if it had been typed.
document.addEventListener("click", (event) => {
    const found = event.target.closest("[data-picks]");
    const field = found && document.getElementById(found.dataset.picks);
    if (field) {
        field.value = found.dataset.value;
        document.getElementById(`${field.id}-found`).textContent = found.textContent;
        field.form.dispatchEvent(new Event("input"));
        field.focus();
    }
});

// The login page lists accounts for trying: one press fills the form in.
document.addEventListener("click", (event) => {
    const { fillUsername, fillPassword } = event.target.dataset ?? {};
    if (fillUsername) {
        document.getElementById("username").value = fillUsername;
        document.getElementById("password").value = fillPassword;
        document.querySelector("#login button").focus();
    }
});

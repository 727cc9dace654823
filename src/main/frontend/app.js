// Script of every page: sends a form only once, asks before destructive acts, opens and closes dialogs. Pages also work without it.
import "./session.js";

document.documentElement.classList.add("js");
document.querySelector(".os-errors")?.focus();

document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.confirm && !form.dataset.sure) {
        event.preventDefault();
        ask(form);
        return;
    }
    if (form.method === "post" && !event.defaultPrevented) {
        sendOnce(form, event);
    }
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));

/** Sends a form once, however often the button is pressed. */
function sendOnce(form, event) {
    if (form.dataset.sent) {
        event.preventDefault();
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
    setTimeout(() => release(form), 8000);
}

function release(form) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}

/** Asks before a destructive act; the form has the question in data-confirm. */
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

// <button data-opens="dialog-id">, <button data-closes>, <button data-prints>, <select data-submits>
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

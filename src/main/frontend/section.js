// A section of a form: what is typed is kept while it is typed, and a trade is found by its words.
import "./live.js";

// A form that is keeping what was typed is sent when that has come back.
document.addEventListener(
    "submit",
    (event) => {
        const form = event.target;
        if (form.querySelector(".os-saved.htmx-request")) {
            event.preventDefault();
            form.addEventListener("htmx:afterRequest", () => form.requestSubmit(event.submitter), { once: true });
        }
    },
    true,
);
// What is typed is not kept once more while the whole form is on its way: a late copy would undo a row just added.
document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target.closest("form[data-sent]")) {
        event.preventDefault();
    }
});

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

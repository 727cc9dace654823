// The page of a form section (templates/citizen/section.html, whose hx- attributes save while typing), with the search for trades.
import "./live.js";
import { toast } from "./toast.js";

// Delays sending the form until a running autosave is answered.
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
// Prevents an autosave while the whole form is being sent; its older answers would undo a row just added.
document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target.closest("form[data-sent]")) {
        event.preventDefault();
    }
});

// Hides a question that another answer does not ask for, as long as it is unanswered.
const form = document.getElementById("section");
const answered = (input) => (/checkbox|radio/.test(input.type) ? input.checked : input.value);
function hideUnasked() {
    for (const question of form.querySelectorAll("[data-when]")) {
        const [path, values] = question.dataset.when.split("=");
        const answer = form.elements[path]?.value;
        const asked = answer === undefined || values.split("|").includes(answer);
        question.hidden = !asked && ![...question.querySelectorAll("input, select")].some(answered);
    }
}
form.addEventListener("input", hideUnasked);
hideUnasked();

// Offers the people named in other sections, and fills in what is known of the one chosen where no number is typed yet.
const people = document.getElementById("people");
form.addEventListener("focusin", ({ target }) => {
    if (people.options.length && target.name?.endsWith(".name")) {
        target.setAttribute("list", people.id);
    }
});
form.addEventListener("change", ({ target }) => {
    const known = target.list === people && [...people.options].find((one) => one.value === target.value.trim());
    const answer = (key) => form.elements[target.name.replace(/name$/, key)];
    if (!known || !answer("idNumber") || answer("idNumber").value) {
        return;
    }
    for (const [key, value] of Object.entries(JSON.parse(known.dataset.answers))) {
        const field = answer(key);
        if (field && (!field.value || field.matches?.("select"))) {
            field.value = value;
        }
    }
    form.dispatchEvent(new Event("input"));
    toast(people.dataset.say);
});

// Puts a pressed entry of the list of suggestions into the field, as if it had been typed.
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

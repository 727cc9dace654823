// Keys of the desk. In a table with data-keys and on the page of a case: j and k move, o opens; in a table: c claims, x selects,
// / searches; on a case: y and n judge a material, a says that the rest complies, a digit chooses an outcome.
const root = document.documentElement;
const rows = () => [...document.querySelectorAll("[data-keys] tbody tr, [data-row]")];
const at = () => rows().findIndex((row) => row.classList.contains("at"));
const here = (selector) => rows()[at()]?.querySelector(selector);

function go(index) {
    const all = rows();
    if (!all.length) {
        return;
    }
    const row = all[Math.max(0, Math.min(all.length - 1, index))];
    row.scrollIntoView({ block: "nearest" });
    row.querySelector("a.open, [name=fits]:checked, [name=fits]")?.focus({ preventScroll: true });
    mark(row);
}

function mark(row) {
    rows().forEach((each) => each.classList.toggle("at", each === row));
}

/** The row of a case follows the focus, also into a row that was drawn anew. */
function follow() {
    const row = document.activeElement?.closest("[data-row]");
    if (row) {
        mark(row);
    }
}
document.addEventListener("focusin", follow);
document.addEventListener("htmx:afterSettle", follow);

const keys = {
    j: () => go(at() + 1),
    k: () => go(at() < 0 ? 0 : at() - 1),
    o: () => here("a.open, summary")?.click(),
    c: () => here("[data-claim]")?.click() ?? document.querySelector("[data-claim-case]")?.click(),
    x: () => here("input[type=checkbox]")?.click(),
    y: () => here("[name=fits][value=true]")?.click(),
    n: () => {
        here("[name=fits][value=false]")?.click();
        here(".os-why select")?.focus();
    },
    a: () => document.querySelector("[data-rest]")?.click(),
    "/": () => document.querySelector("input[type=search]")?.focus(),
};

const outcomes = () => [...document.querySelectorAll("#my-step [type=radio][name=outcome]")];

function choose(place) {
    const outcome = outcomes()[place];
    outcome?.click();
    outcome?.focus();
    return Boolean(outcome);
}

/** Shows the key of each outcome in its label. */
function showKeys() {
    outcomes().forEach((outcome, place) => {
        if (!outcome.hasAttribute("aria-keyshortcuts")) {
            outcome.setAttribute("aria-keyshortcuts", place + 1);
            outcome.closest("label").insertAdjacentHTML("beforeend", `<kbd>${place + 1}</kbd>`);
        }
    });
}
document.addEventListener("htmx:afterSettle", showKeys);
showKeys();

function press(event) {
    const typing = event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || root.classList.contains("no-keys")) {
        return;
    }
    if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    } else if (/^[1-9]$/.test(event.key) && choose(event.key - 1)) {
        event.preventDefault();
    }
}

document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        const sure = document.querySelector("dialog[open] [data-yes]");
        sure ? sure.click() : event.target.closest("form[method=post]")?.requestSubmit();
    } else {
        press(event);
    }
});

// Whoever does not want single keys turns them off on this device; Ctrl+Enter stays: WCAG 2.1.4.
root.classList.toggle("no-keys", localStorage.getItem("os-keys") === "off");
document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keys-switch]")) {
        localStorage.setItem("os-keys", root.classList.toggle("no-keys") ? "off" : "on");
    }
});

// Shows how many rows are chosen for a bulk action; <input data-all> chooses all rows of the page.
function count() {
    const chosen = document.querySelectorAll("[data-keys] tbody input[type=checkbox]:checked").length;
    document.querySelectorAll("[data-chosen]").forEach((place) => (place.textContent = chosen));
    document.querySelectorAll("[data-bulk]").forEach((bar) => (bar.hidden = chosen === 0));
}

document.addEventListener("change", (event) => {
    if (event.target.matches("[data-all]")) {
        rows().forEach((row) => row.querySelectorAll("input[type=checkbox]").forEach((box) => (box.checked = event.target.checked)));
    }
    count();
});
document.addEventListener("htmx:afterSettle", count);
count();

// Shows a text field only for certain choices: data-shown-by="field=value" (several values separated by |).
function reveal() {
    document.querySelectorAll("[data-shown-by]").forEach((part) => {
        const [name, values] = part.dataset.shownBy.split("=");
        const chosen = document.querySelector(`[name="${CSS.escape(name)}"]:checked`)?.value;
        part.hidden = !values.split("|").includes(chosen);
    });
}
document.addEventListener("change", reveal);
document.addEventListener("htmx:afterSettle", reveal);
reveal();

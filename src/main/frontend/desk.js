// Keys of a table with data-keys: j and k move, o opens, c claims, / searches, x selects.
const rows = () => [...document.querySelectorAll("[data-keys] tbody tr")];
const at = () => rows().findIndex((row) => row.classList.contains("at"));

function go(index) {
    const all = rows();
    if (!all.length) {
        return;
    }
    const next = Math.max(0, Math.min(all.length - 1, index));
    all.forEach((row, i) => row.classList.toggle("at", i === next));
    all[next].scrollIntoView({ block: "nearest" });
    all[next].querySelector("a.open")?.focus({ preventScroll: true });
}

const keys = {
    j: () => go(at() + 1),
    k: () => go(at() < 0 ? 0 : at() - 1),
    o: () => rows()[at()]?.querySelector("a.open")?.click(),
    c: () => rows()[at()]?.querySelector("[data-claim]")?.click() ?? document.querySelector("[data-claim-case]")?.click(),
    x: () => rows()[at()]?.querySelector("input[type=checkbox]")?.click(),
    "/": () => document.querySelector("input[type=search]")?.focus(),
};

document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) {
        return;
    }
    event.preventDefault();
    keys[event.key]();
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

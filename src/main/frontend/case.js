// The page of a case: saves each verdict at once and updates the panel of the step beside it.
import "./live.js";

// Asks before an outcome that cannot be undone is sent: <input type="radio" data-asks="sentence">.
document.addEventListener("change", (event) => {
    if (event.target.name === "outcome" && event.target.form) {
        delete event.target.form.dataset.sure;
        event.target.form.dataset.confirm = event.target.dataset.asks ?? "";
    }
});

// Keeps what was chosen and typed for the step when a verdict redraws its panel.
let begun = null;
document.addEventListener("htmx:oobBeforeSwap", (event) => {
    const step = event.detail.target;
    begun = step?.id !== "my-step" ? null : {
        outcome: step.querySelector("[name=outcome]:checked")?.value,
        texts: [...step.querySelectorAll("textarea[name]")].map((text) => [text.name, text.value]),
    };
});
document.addEventListener("htmx:oobAfterSwap", () => {
    const step = document.getElementById("my-step");
    const choice = begun?.outcome && step?.querySelector(`[name=outcome][value="${CSS.escape(begun.outcome)}"]:enabled`);
    if (choice) {
        choice.checked = true;
        choice.dispatchEvent(new Event("change", { bubbles: true }));
    }
    begun?.texts.forEach(([name, value]) => {
        const text = step?.querySelector(`textarea[name="${CSS.escape(name)}"]`);
        if (text && value && !text.value) {
            text.value = value;
        }
    });
    begun = null;
});

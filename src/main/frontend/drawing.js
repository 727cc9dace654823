// Makes a drawing larger and smaller: buttons, and the keys + - 0 on the drawing. At first it fits its frame.
const STEPS = [1, 1.5, 2, 3, 4.5, 6.5];

function zoom(drawn, to) {
    const frame = drawn.querySelector(".os-drawing");
    const at = STEPS.indexOf(Number(frame.dataset.zoomed ?? 1));
    const next = STEPS[to === "fit" ? 0 : Math.min(STEPS.length - 1, Math.max(0, at + (to === "in" ? 1 : -1)))];
    const box = frame.getBoundingClientRect();
    const { left, top } = centre(frame, box);
    const x = left - box.left + frame.scrollLeft;
    const y = top - box.top + frame.scrollTop;
    const grows = next / STEPS[at];
    frame.dataset.zoomed = next;
    frame.style.setProperty("--zoom", next);
    frame.scrollTo(x * grows - box.width / 2, y * grows - box.height / 2);
}

/** What stays in the middle: the active step, if it is in view, or else what is there. */
function centre(frame, box) {
    const now = frame.querySelector(".now .shape")?.getBoundingClientRect();
    const middle = now && { left: now.left + now.width / 2, top: now.top + now.height / 2 };
    const seen = middle && middle.left >= box.left && middle.left <= box.right && middle.top >= box.top && middle.top <= box.bottom;
    return seen ? middle : { left: box.left + box.width / 2, top: box.top + box.height / 2 };
}

document.querySelectorAll("[data-zoom]").forEach((buttons) => (buttons.hidden = false));
document.addEventListener("click", (press) => {
    const button = press.target.closest?.("[data-zoom-to]");
    if (button) {
        zoom(button.closest(".os-drawn"), button.dataset.zoomTo);
    }
});
document.addEventListener("keydown", (press) => {
    const to = { "+": "in", "=": "in", "-": "out", 0: "fit" }[press.key];
    const drawn = press.target.closest?.(".os-drawn");
    if (to && drawn && !press.ctrlKey && !press.metaKey) {
        press.preventDefault();
        zoom(drawn, to);
    }
});

// Shows a short message at the edge of the page; screen readers read it out.
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

/** Reads a text or token that the frame of the page contains for scripts. */
export const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

// Warns before the session ends and extends it with one press. When it has ended, what was typed stays on the page: a second tab
// signs in, and this page goes on with the new session.
import { toast } from "./toast.js";

const frame = document.querySelector('meta[name="os-session"]');
const dialog = document.getElementById("os-session");
const channel = "BroadcastChannel" in window ? new BroadcastChannel("os-session") : null;
const last = "os-alive";
let ended = false;

if (document.querySelector("[data-session-back]")) {
    channel?.postMessage("back");
    window.close();
} else if (frame && dialog?.showModal) {
    watch();
}

function watch() {
    const lasts = Number(frame.content) * 1000;
    const warns = Math.min(120_000, Math.max(20_000, lasts / 4));
    alive();
    setInterval(() => tick(lasts, warns), 1000);
    dialog.querySelector("[data-extends]").addEventListener("click", check);
    document.addEventListener("htmx:afterRequest", (event) => answered(event.detail.xhr?.status ?? 0));
    document.addEventListener("submit", hold, true);
    document.addEventListener("htmx:confirm", hold);
    document.addEventListener("visibilitychange", () => ended && !document.hidden && check());
    channel?.addEventListener("message", () => ended && check());
}

/** All tabs share one session, so an act in one of them counts for all. */
function alive() {
    localStorage.setItem(last, String(Date.now()));
}

function answered(status) {
    if (status === 401 || status === 403) {
        check();
    } else if (status > 0 && !ended) {
        alive();
    }
}

function tick(lasts, warns) {
    const left = lasts - (Date.now() - Number(localStorage.getItem(last)));
    if (ended) {
        return;
    }
    if (left <= 0) {
        end();
    } else if (left <= warns) {
        const seconds = Math.ceil(left / 1000);
        dialog.querySelector("[data-left]").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
        show(false);
    } else if (dialog.open) {
        dialog.close();
    }
}

function show(over) {
    dialog.querySelectorAll("[data-ending]").forEach((part) => (part.hidden = over));
    dialog.querySelectorAll("[data-ended]").forEach((part) => (part.hidden = !over));
    if (!dialog.open) {
        dialog.showModal();
    }
}

function end() {
    ended = true;
    show(true);
}

/** Sends nothing without a session. */
function hold(event) {
    if (ended) {
        event.preventDefault();
        event.stopPropagation();
        show(true);
    }
}

/** Asks who is signed in, which extends the session; the same person goes on, another sees what they may see. */
async function check() {
    const answer = await fetch(frame.dataset.at, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) {
        return;
    }
    const state = await answer.json();
    if (state.account === "") {
        end();
    } else if (state.account !== frame.dataset.account) {
        location.reload();
    } else {
        goOn(state.token);
    }
}

function goOn(token) {
    document.querySelector('meta[name="_csrf"]').content = token;
    document.querySelectorAll('input[name="_csrf"]').forEach((field) => (field.value = token));
    alive();
    if (ended) {
        toast(document.querySelector(".os-toasts").dataset.back, "green");
        document.querySelector("form .os-saved")?.closest("form").dispatchEvent(new Event("input", { bubbles: true }));
    }
    ended = false;
    if (dialog.open) {
        dialog.close();
    }
}

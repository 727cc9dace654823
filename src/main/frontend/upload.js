// A chosen file is sent at once and its progress shown; without this the button sends it.
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

document.addEventListener("change", (event) => {
    const input = event.target;
    if (!input.matches('.os-drop input[type="file"]') || input.files.length === 0) {
        return;
    }
    if (input.files[0].size > Number(input.dataset.most)) {
        refuse(input.form, input.dataset.tooLarge);
    } else {
        send(input.form);
    }
});

function send(form) {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "document";
    request.upload.addEventListener("progress", (event) => progress(form, event));
    request.addEventListener("load", () => show(form, request));
    request.addEventListener("error", () => refuse(form, meta("os-offline")));
    request.addEventListener("abort", () => refuse(form, meta("os-offline")));
    request.send(new FormData(form));
    said(form)?.remove();
    hold(form, true);
}

function progress(form, event) {
    const bar = form.querySelector("progress");
    bar.hidden = false;
    if (event.lengthComputable) {
        bar.max = event.total;
        bar.value = event.loaded;
    }
}

/** While a file is under way nothing else is sent from its form. */
function hold(form, held) {
    form.querySelectorAll('button, input[type="file"]').forEach((part) => (part.disabled = held));
    form.toggleAttribute("aria-busy", held);
}

/** The answer is the whole page; what concerns this material is taken from it. */
function show(form, request) {
    const old = form.closest(".os-upload");
    const page = request.response;
    const fresh = page?.getElementById(old.id);
    if (!fresh) {
        if (new URL(request.responseURL).pathname === "/login") {
            location.reload();
        } else {
            refuse(form, meta("os-failed"));
        }
        return;
    }
    old.replaceWith(document.adoptNode(fresh));
    replace(page, "left");
    (fresh.querySelector('input[type="file"]') ?? fresh.querySelector("a"))?.focus();
    tell(page, fresh);
}

function replace(page, id) {
    const fresh = page.getElementById(id);
    if (fresh) {
        document.getElementById(id)?.replaceWith(document.adoptNode(fresh));
    }
}

/** What became of it, for those who do not see the page change. */
function tell(page, fresh) {
    const wrong = fresh.querySelector(".os-message");
    announce(wrong?.textContent ?? page.querySelector(".os-flash span")?.textContent, wrong ? "red" : "");
}

/** Nothing was kept: says why at the file, which can be chosen again. */
function refuse(form, why) {
    const input = form.querySelector('input[type="file"]');
    hold(form, false);
    input.value = "";
    form.querySelector("progress").hidden = true;
    const message = said(form) ?? document.createElement("p");
    message.id = `${input.id}-message`;
    message.className = "os-message";
    message.textContent = why;
    form.before(message);
    form.closest(".os-upload").classList.add("wrong");
    announce(why, "red");
    input.focus();
}

function said(form) {
    return form.closest(".os-upload").querySelector(".os-message");
}

function announce(text, kind) {
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

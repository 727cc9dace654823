// A chosen file is sent at once and its progress shown; without this the button sends it.
document.addEventListener("change", (event) => {
    if (event.target.matches('.os-drop input[type="file"]') && event.target.files.length > 0) {
        send(event.target.form);
    }
});

function send(form) {
    const request = new XMLHttpRequest();
    const bar = form.querySelector("progress");
    request.open("POST", form.action);
    request.responseType = "document";
    request.upload.addEventListener("progress", (event) => {
        bar.hidden = false;
        bar.max = event.total;
        bar.value = event.loaded;
    });
    request.addEventListener("load", () => show(form, request.response));
    request.addEventListener("error", () => (bar.hidden = true));
    request.send(new FormData(form));
}

/** The answer is the whole page; what concerns this material is taken from it. */
function show(form, page) {
    const old = form.closest(".os-upload");
    const fresh = page?.getElementById(old.id);
    if (!fresh) {
        form.submit();
        return;
    }
    old.replaceWith(document.adoptNode(fresh));
    const left = page.getElementById("left");
    if (left) {
        document.getElementById("left")?.replaceWith(document.adoptNode(left));
    }
    fresh.querySelector('input[type="file"]')?.focus();
}

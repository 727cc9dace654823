// Shows a drawing: <div class="os-drawing" data-drawing="/address/of/bpmn" data-done="id id" data-now="id" data-failed="id">
// The viewer is loaded when the drawing becomes visible: on a guide it is folded at first.
const READABLE = 0.55;

async function draw(place) {
    place.dataset.drawn = "yes";
    const [answer, { default: Viewer }] = await Promise.all([
        fetch(place.dataset.drawing, { headers: { Accept: "application/xml" } }),
        import("bpmn-js/lib/NavigatedViewer"),
    ]);
    if (!answer.ok) {
        place.hidden = true;
        return;
    }
    const viewer = new Viewer({ container: place });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get("canvas");
    for (const state of ["done", "now", "failed"]) {
        for (const id of (place.dataset[state] ?? "").split(/\s+/).filter(Boolean)) {
            if (viewer.get("elementRegistry").get(id)) {
                canvas.addMarker(id, `os-${state}`);
            }
        }
    }
    show(canvas, viewer.get("elementRegistry"), place);
}

/** Shows the whole drawing if its text is then readable; otherwise a readable part, at the active element or at the start. */
function show(canvas, elements, place) {
    canvas.zoom("fit-viewport", "auto");
    if (canvas.zoom() >= READABLE) {
        canvas.zoom(Math.min(canvas.zoom(), 1), "auto");
        return;
    }
    const { inner, outer } = canvas.viewbox();
    const now = elements.get((place.dataset.now ?? "").split(/\s+/)[0]);
    const size = { width: outer.width / READABLE, height: outer.height / READABLE };
    const left = now ? now.x + now.width / 2 - size.width / 2 : inner.x - 30;
    const top = inner.height < size.height ? inner.y + (inner.height - size.height) / 2 : now ? now.y + now.height / 2 - size.height / 2 : inner.y - 30;
    canvas.viewbox({ x: left, y: top, ...size });
}

function drawAll() {
    document.querySelectorAll("[data-drawing]:not([data-drawn])").forEach((place) => {
        if (place.offsetParent !== null) {
            draw(place).catch(() => (place.hidden = true));
        }
    });
}

document.addEventListener("htmx:afterSettle", drawAll);
document.addEventListener("toggle", drawAll, true);
drawAll();

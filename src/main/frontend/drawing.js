// Shows a drawing: <div class="os-drawing" data-drawing="/address/of/bpmn" data-done="id id" data-now="id" data-failed="id">
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

async function draw(place) {
    place.dataset.drawn = "yes";
    const answer = await fetch(place.dataset.drawing, { headers: { Accept: "application/xml" } });
    if (!answer.ok) {
        place.hidden = true;
        return;
    }
    const viewer = new NavigatedViewer({ container: place });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get("canvas");
    for (const state of ["done", "now", "failed"]) {
        for (const id of (place.dataset[state] ?? "").split(/\s+/).filter(Boolean)) {
            if (viewer.get("elementRegistry").get(id)) {
                canvas.addMarker(id, `os-${state}`);
            }
        }
    }
    canvas.zoom("fit-viewport", "auto");
    if (canvas.zoom() > 1) {
        canvas.zoom(1, "auto");
    }
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

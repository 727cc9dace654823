// Removes unused rules of the UI kit: keeps those for the classes, elements and attributes that templates and scripts name.
import { PurgeCSS } from "purgecss";
import postcss from "postcss";

const CLASSES = /\bclass(?:append)?="([^"]*)"/g;
// A template may compute a class in an expression, or pass it to a fragment as a parameter.
const QUOTED = /'([^'\n]*)'/g;
const WORD = /[A-Za-z][\w-]*/g;

/** The kit's rules that match something in the sources, without unused custom properties. */
export async function trim(kit, sources, ours) {
    const extract = (source) => (source.includes("</html>") ? inTemplate(source) : inScript(source));
    const [{ css }] = await new PurgeCSS().purge({
        content: sources.map((raw) => ({ raw, extension: "html" })),
        css: [{ raw: kit }],
        extractors: [{ extensions: ["html"], extractor: extract }],
        keyframes: true,
        fontFace: true,
    });
    return withoutUnread(postcss.parse(css), ours).toString();
}

function inTemplate(source) {
    const named = [...source.matchAll(/\s(?:th:)?([a-z][\w-]*)(?:="([^"]*)")?/g)];
    return {
        classes: [...source.matchAll(CLASSES), ...source.matchAll(QUOTED)].flatMap(([, value]) => words(value)),
        tags: [...source.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag),
        attributes: { names: named.map(([, name]) => name), values: named.flatMap(([, , value]) => words(value)) },
        ids: [],
        undetermined: [],
    };
}

/** Any quoted word of a script may be a class. */
function inScript(source) {
    const quoted = [...source.matchAll(/"[^"\n]*"|`[^`]*`/g)].flatMap(([text]) => words(text));
    return { classes: quoted, tags: [], attributes: { names: ["disabled"], values: [] }, ids: [], undetermined: [] };
}

function withoutUnread(sheet, ours) {
    for (let before = Infinity, now = count(sheet); now < before; before = now, now = count(sheet)) {
        const read = new Set([...`${sheet}${ours}`.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
        sheet.walkDecls(/^--/, (declaration) => {
            if (!read.has(declaration.prop)) {
                declaration.remove();
            }
        });
    }
    sheet.walkRules((rule) => {
        if (rule.nodes.length === 0) {
            rule.remove();
        }
    });
    return sheet;
}

function count(sheet) {
    let properties = 0;
    sheet.walkDecls(/^--/, () => void properties++);
    return properties;
}

function words(text = "") {
    return text.match(WORD) ?? [];
}

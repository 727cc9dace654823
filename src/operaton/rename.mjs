// Copies the product to a folder with Operaton, the fork of Camunda 7 with the same API, in place of Camunda:
// node rename.mjs <project> <folder> <version of Operaton>. Called by mvn -Poperaton initialize.
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [project, folder, version] = process.argv.slice(2);

// Operaton says its own name wherever Camunda said its own. Drawings keep Camunda's namespace, which Operaton reads.
const renamed = [
    [/camunda(?!\.org|:)/g, "operaton"],
    [/Camunda/g, "Operaton"],
    [/(<operaton\.version>)[^<]+/g, `$1${version}`],
];

rmSync(folder, { recursive: true, force: true });
for (const part of ["pom.xml", "src", "bpmn", "config", "docker"]) {
    cpSync(join(project, part), join(folder, part), { recursive: true, filter: (file) => !file.endsWith("node_modules") });
}
cpSync(join(project, "src/main/frontend/node_modules"), join(folder, "src/main/frontend/node_modules"), { recursive: true });
for (const file of files(folder).filter((name) => /\.(java|xml|yml|imports)$/.test(name) && !name.includes("node_modules"))) {
    const text = readFileSync(file, "utf8");
    const other = renamed.reduce((so, [from, to]) => so.replace(from, to), text);
    if (other !== text) {
        writeFileSync(file, other);
    }
    renameSync(file, file.replace("Camunda", "Operaton"));
}

function files(root) {
    return readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
        entry.name === "node_modules" ? [] : entry.isDirectory() ? files(join(root, entry.name)) : [join(root, entry.name)]);
}

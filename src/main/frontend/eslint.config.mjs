// Rules for scripts: ESLint's recommended rules and a few of our own.
import js from "@eslint/js";
import globals from "globals";

export default [
    js.configs.recommended,
    { rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error" } },
    { files: ["*.js"], languageOptions: { globals: globals.browser } },
    { files: ["*.mjs"], languageOptions: { globals: globals.node } },
];

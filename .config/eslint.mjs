import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));

export default tseslint.config(
  { ignores: ["dist", "coverage", ".cache", "**/*.{js,cjs,mjs}"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    // One program for the whole run: the service that editors use takes a sixth more for the same.
    languageOptions: { parserOptions: { project: "tsconfig.json", tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      complexity: ["error", 10],
      eqeqeq: "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Only the Excel room may name the Office globals.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeRuntime"] },
  },
  {
    // Rules only, not the plugin's presets: its presets skip .tsx and misfire outside Office code.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/domain/**/*.ts", "src/functions/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": ["error", { publicOnly: true }],
      "jsdoc/require-description": "error",
      "jsdoc/require-param": ["error", { checkDestructured: false }],
      "jsdoc/require-param-description": "error",
      "jsdoc/require-returns": "error",
      "jsdoc/no-types": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/check-tag-names": [
        "error",
        { definedTags: ["customfunction", "equivalent", "helpurl", "volatile"] },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
);

// Writes a template as a file: npm run export -- --template ecommerce --lang zh-CN --out card.xlsx
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import plans from "./export-plan.cjs";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));

/** The functions with the formulas that stand for them, from their own comments. */
async function knownFunctions() {
  const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
  const { readComments } = require("../.config/function-comments.cjs");
  const { functionFiles } = require("../.config/function-files.cjs");
  const { baseMetadata, helpFrom } = require("../.config/functions-metadata.cjs");
  const files = functionFiles(root);
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  const base = baseMetadata(JSON.parse(metadataJson));
  const comments = readComments(files, "KPI");
  return helpFrom(base, { base, comments, guide: {}, namespace: "KPI" });
}

async function exportTemplate({ template, language, file }) {
  const { startHeadlessExcel } = require("./headless-excel.cjs");
  const excel = await startHeadlessExcel(language);
  const { exportTemplate: write } = require("../src/export/export-template.ts");
  const bytes = await write(excel, template, language, await knownFunctions());
  await excel.dispose();
  await writeFile(file, bytes);
  console.log(
    `${file}: ${template} in ${language}, ${bytes.length.toLocaleString("en-US")} bytes.`,
  );
  console.log("The chart of the weights is not in it; all that it shows stands in cells.");
}

const known = {
  templates: readdirSync(path.join(root, "seeds/templates")).map((name) => path.parse(name).name),
  languages: ["zh-CN", "en-US", "zh-TW"],
};

try {
  const plan = plans.planExport(process.argv.slice(2), known);
  if (plan.kind === "refuse") throw new Error(plan.message);
  if (plan.kind === "help") console.log(plan.message);
  else await exportTemplate(plan);
  // What office.js has set going would keep the process alive.
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { checkHeadings, checkWorkingSheetTexts } = require("./check-working-sheet-texts.cjs");

/** The language that the others are compared with, and that fills their gaps at run time. */
const REFERENCE = "en-US";

/** The text files that belong to the catalogue and the sheets; the other rooms check their own. */
const FILES =
  /^(audit|audit-rules|card-rules|catalogue|categories|comparison|doubts|sheets|tables|templates|terms|working-sheets|indicators\/.+)$/;

/** Every language says everything, with the same placeholders, and nothing about unknown entries. */
function checkTexts(texts, seeds, report) {
  const reference = texts[REFERENCE] ?? {};
  for (const [tag, files] of Object.entries(texts)) {
    const names = [...Object.keys(reference), ...Object.keys(files)];
    for (const name of new Set(names.filter((found) => FILES.test(found)))) {
      const problem = (key, message) => report(`locales/${tag}/${name}.json`, key, "", message);
      compare(leaves(reference[name]), leaves(files[name]), problem);
    }
    checkHeadings(files["working-sheets"], (key, message) =>
      report(`locales/${tag}/working-sheets.json`, key, "", message),
    );
  }
  const referenceFile = (name) => (entry, field, message) =>
    report(`locales/${REFERENCE}/${name}.json`, entry, field, message);
  checkIndicatorTexts(reference, seeds, referenceFile);
  checkTemplateTexts(reference.templates ?? {}, seeds, referenceFile("templates"));
  checkWorkingSheetTexts(reference, seeds, referenceFile("working-sheets"));
  checkDoubts(reference.doubts ?? {}, seeds, report);
}

/** Path -> text of every text in the tree. Lists of synonyms differ between languages: only there. */
function leaves(tree, prefix = "") {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) return { [prefix]: tree };
  const branches = Object.entries(tree).map(([key, value]) =>
    leaves(value, prefix === "" ? key : `${prefix}.${key}`),
  );
  return Object.assign({}, ...branches);
}

function compare(reference, own, problem) {
  for (const [key, text] of Object.entries(reference)) {
    if (own[key] === undefined || own[key] === "") problem(key, "has no text");
    else if (placeholders(own[key]) !== placeholders(text)) {
      problem(key, `must have the placeholders ${placeholders(text) || "of English: none"}`);
    }
  }
  for (const key of Object.keys(own)) {
    if (!(key in reference)) problem(key, `is unknown in ${REFERENCE}`);
  }
}

const placeholders = (text) =>
  [...new Set(typeof text === "string" ? (text.match(/\{\w+\}/g) ?? []) : [])].sort().join(" ");

/** The texts of a theme stand in a file of the same name as its facts. */
function checkIndicatorTexts(files, { indicators }, referenceFile) {
  const themes = new Map();
  for (const { file, entry } of indicators) {
    const theme = file.replace(/\.json$/, "");
    themes.set(theme, [...(themes.get(theme) ?? []), entry]);
  }
  for (const name of Object.keys(files)) {
    if (name.startsWith("indicators/") && !themes.has(name)) themes.set(name, []);
  }
  for (const [theme, entries] of themes) {
    checkTheme(files[theme] ?? {}, entries, referenceFile(theme));
  }
}

function checkTheme(texts, entries, problem) {
  const seeds = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of seeds.keys()) if (!(id in texts)) problem(id, "", "has no texts");
  for (const [id, text] of Object.entries(texts)) {
    if (seeds.has(id)) checkIndicatorText(text, seeds.get(id), problem);
    else problem(id, "", "there is no such indicator");
  }
}

/** A text is there exactly where the facts call for it. */
function checkIndicatorText(text, entry, problem) {
  const { id, measurement, rubric, benchmark } = entry;
  const calculated = measurement.kind === "formula";
  const expected = {
    numerator: [calculated, "the actual is not a quotient"],
    denominator: [calculated, "the actual is not a quotient"],
    anchors: [rubric, "the indicator has no rubric"],
    benchmark: [benchmark !== null, "the indicator has no benchmark"],
    dataSource: [namesDataSource(entry), "nobody names a data source"],
  };
  for (const [field, [wanted, reason]] of Object.entries(expected)) {
    if (field in text !== wanted) {
      problem(id, field, wanted ? "has no text" : `is not used: ${reason}`);
    }
  }
  checkInputNames(text, entry, problem);
}

const namesDataSource = ({ sources, assigned }) =>
  assigned.includes("dataSource") || sources.some(({ says }) => says.dataSource !== undefined);

function checkInputNames({ inputs = {} }, { id, measurement }, problem) {
  const given = measurement.kind === "call" ? measurement.arguments : [];
  const used = new Set(given.flatMap(({ input }) => input ?? []));
  for (const input of used) if (!(input in inputs)) problem(id, `inputs.${input}`, "has no text");
  for (const input of Object.keys(inputs)) {
    if (!used.has(input)) problem(id, `inputs.${input}`, "is not used by the function");
  }
}

function checkTemplateTexts(texts, { templates }, problem) {
  const seeds = new Map(templates.map(({ entry }) => [entry.id, entry]));
  for (const id of Object.keys(texts))
    if (!seeds.has(id)) problem(id, "", "there is no such template");
  for (const [id, { exceptions }] of seeds) {
    if (!(id in texts)) problem(id, "", "has no texts");
    for (const { reason } of exceptions) {
      if (texts[id]?.exceptions?.[reason] === undefined) {
        problem(id, `exceptions.${reason}`, "has no text");
      }
    }
  }
}

function checkDoubts(texts, { indicators, templates, profiles }, report) {
  const raised = new Set();
  for (const { file, entry } of [...indicators, ...templates, ...profiles]) {
    for (const doubt of entry.doubts) {
      raised.add(doubt);
      if (!(doubt in texts)) report(file, entry.id, "doubts", `"${doubt}" is explained nowhere`);
    }
  }
  for (const doubt of Object.keys(texts)) {
    if (!raised.has(doubt))
      report(`locales/${REFERENCE}/doubts.json`, doubt, "", "nobody raises it");
  }
}

module.exports = { checkTexts };

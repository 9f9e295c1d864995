/** The language that the others are compared with, and that fills their gaps at run time. */
const REFERENCE = "en-US";

/** The text files that belong to the catalogue and the sheets; the other rooms check their own. */
const FILES = ["doubts", "indicators", "sheets", "templates", "terms"];

/** Every language says everything, with the same placeholders, and nothing about unknown entries. */
function checkTexts(texts, seeds, report) {
  const reference = texts[REFERENCE] ?? {};
  for (const [tag, files] of Object.entries(texts)) {
    for (const name of FILES) {
      const problem = (key, message) => report(`locales/${tag}/${name}.json`, key, "", message);
      compare(leaves(reference[name]), leaves(files[name]), problem);
    }
  }
  const referenceFile = (name) => (entry, field, message) =>
    report(`locales/${REFERENCE}/${name}.json`, entry, field, message);
  checkIndicatorTexts(reference.indicators ?? {}, seeds, referenceFile("indicators"));
  checkTemplateTexts(reference.templates ?? {}, seeds, referenceFile("templates"));
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

function checkIndicatorTexts(texts, { indicators }, problem) {
  const seeds = new Map(indicators.map(({ entry }) => [entry.id, entry]));
  for (const id of seeds.keys()) if (!(id in texts)) problem(id, "", "has no texts");
  for (const [id, text] of Object.entries(texts)) {
    if (!seeds.has(id)) {
      problem(id, "", "there is no such indicator");
      continue;
    }
    const calculated = seeds.get(id).measurement.kind === "formula";
    for (const input of ["numerator", "denominator"]) {
      if (input in text === calculated) continue;
      problem(id, input, calculated ? "has no text" : "is not used: the actual is typed in");
    }
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

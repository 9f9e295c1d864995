const fs = require("node:fs");
const path = require("node:path");
const { readSeeds } = require("./read-seeds.cjs");
const { languages, readTexts } = require("./locales.cjs");

/** What a scorecard needs to know of an indicator; the rest is for whoever searches the catalogue. */
const CARD_FACTS = [
  "id",
  "kind",
  "unit",
  "direction",
  "category",
  "perspective",
  "timing",
  "cycle",
  "bounds",
  "measurement",
  "additive",
  "assigned",
  "doubts",
];
const CARD_TEXTS = ["name", "measured", "numerator", "denominator", "dataSource", "note"];

const pick = (entry, fields) =>
  Object.fromEntries(
    fields.filter((field) => field in entry).map((field) => [field, entry[field]]),
  );

/** Ids of the indicators that stand in a template, sorted. */
function idsInTemplates(root) {
  const folder = path.join(root, "seeds/templates");
  const ids = fs.readdirSync(folder).flatMap((file) => {
    const template = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
    const { rows, knockOuts, optionalKnockOuts } = template;
    return [...rows.map(({ indicator }) => indicator), ...knockOuts, ...optionalKnockOuts];
  });
  return [...new Set(ids)].sort();
}

/** The module "seeds": what the pane needs at once: what the templates hold, and which sheets there are besides. */
function seedsAtOnce(root) {
  const { indicators, templates, workingSheets } = readSeeds(root);
  const ids = idsInTemplates(root);
  const needed = indicators.filter(({ id }) => ids.includes(id));
  const inOrder = [...workingSheets].sort((one, other) => one.place - other.place);
  return {
    indicators: needed.map((entry) => pick(entry, CARD_FACTS)),
    templates,
    workingSheetIds: inOrder.map(({ id }) => id),
  };
}

/** What of a profile only the check of cards needs. */
const CHECK_FACTS = ["limits", "partSources"];

/** The module "seeds/profiles": apart, because the custom functions need nothing else. */
function weightProfiles(root) {
  const fields = (profile) => Object.keys(profile).filter((field) => !CHECK_FACTS.includes(field));
  return { profiles: readSeeds(root).profiles.map((profile) => pick(profile, fields(profile))) };
}

/** The module "seeds/catalogue": all indicators with all facts, the working sheets, the limits of the check; loaded on demand. */
function wholeCatalogue(root) {
  const { indicators, profiles, workingSheets } = readSeeds(root);
  const profileChecks = profiles.map((profile) => pick(profile, ["id", ...CHECK_FACTS]));
  return { entries: indicators, workingSheets, profileChecks };
}

/**
 * The texts of one language: of the templates' indicators as a scorecard needs them, or all. Whoever
 * bundles them bundles the seeds too, which checks both.
 */
function indicatorTexts(root, tag, whole) {
  const texts = readTexts(root, tag, "indicators");
  if (whole) return texts;
  return Object.fromEntries(idsInTemplates(root).map((id) => [id, pick(texts[id], CARD_TEXTS)]));
}

module.exports = { indicatorTexts, languages, seedsAtOnce, weightProfiles, wholeCatalogue };

const { checkFileName } = require("./check-file-name.cjs");

/** Bounds are typed with a few decimals, so their sums are off by rounding only. */
const TOLERANCE = 1e-9;

/** Facts that a document's `formula` or other words give, by the name they have in `says`. */
const FACTS = ["category", "cycle", "direction", "perspective", "unit"];

/** What the indicators must keep to beyond their schema. */
function checkIndicators({ indicators }, report) {
  const files = new Map();
  const ids = new Set(indicators.map(({ entry }) => entry.id));
  let previous = { file: "", id: "" };
  for (const { file, entry } of indicators) {
    if (files.has(entry.id))
      report(file, entry.id, "id", `stands in ${files.get(entry.id)} already`);
    files.set(entry.id, `seeds/${file}`);
    if (previous.file === file && entry.id < previous.id) {
      report(file, entry.id, "id", `must stand before ${previous.id}: files are sorted by id`);
    }
    previous = { file, id: entry.id };
    checkBounds(file, entry, report);
    checkProvenance(file, entry, report);
    checkReferences(entry, ids, (field, message) => report(file, entry.id, field, message));
  }
}

function checkBounds(file, { id, bounds }, report) {
  if (bounds && bounds.lowest >= bounds.highest)
    report(file, id, "bounds", "lowest must be below highest");
}

/** Every fact is either a document's or ours: never neither, never both. */
function checkProvenance(file, entry, report) {
  const said = new Set(entry.sources.flatMap(({ says }) => Object.keys(says)));
  const assigned = new Set(entry.assigned);
  if ((entry.sources.length === 0) !== entry.standard)
    report(file, entry.id, "sources", "must name at least one document, or the entry is standard");
  if (said.has("dataSource") && assigned.has("dataSource"))
    report(file, entry.id, "dataSource", "is both said by a document and listed under assigned");
  const facts = FACTS.filter((fact) => entry[fact] !== null);
  if (entry.measurement.kind !== "typed") facts.push("formula");
  for (const fact of facts) {
    if (said.has(fact) === assigned.has(fact)) {
      const both = said.has(fact)
        ? "both said by a document and"
        : "neither said by a document nor";
      report(file, entry.id, fact, `is ${both} listed under assigned`);
    }
  }
  for (const fact of ["additive", "bounds", "timing"]) {
    if ((entry[fact] ?? null) === null ? assigned.has(fact) : !assigned.has(fact)) {
      report(file, entry.id, fact, "is ours and must be listed under assigned, if there is one");
    }
  }
}

/** What an entry points at exists: its partners, and the source of each target and limit. */
function checkReferences({ id, partners, targets, limits, sources }, ids, problem) {
  for (const partner of partners) {
    if (partner === id) problem("partners", "names the indicator itself");
    else if (!ids.has(partner)) problem("partners", `there is no indicator "${partner}"`);
  }
  for (const { document, item } of [...targets, ...limits]) {
    const known = sources.some((source) => source.document === document && source.item === item);
    if (!known) problem("targets", `"${item}" is no source of the entry`);
  }
}

/** What the weight profiles must keep to beyond their schema. */
function checkProfiles({ profiles }, report) {
  for (const { file, entry } of profiles) {
    checkFileName(file, entry, report);
    const ranges = Object.entries(entry.ranges);
    for (const [category, { lowest, highest }] of ranges) {
      if (lowest > highest) report(file, entry.id, `ranges.${category}`, "lowest is above highest");
    }
    const sumOf = (bound) => ranges.reduce((sum, [, range]) => sum + range[bound], 0);
    if (sumOf("lowest") > 1 + TOLERANCE || sumOf("highest") < 1 - TOLERANCE) {
      report(file, entry.id, "ranges", "no weights that sum to 1 lie inside all of them");
    }
    for (const [name, { lowest = -Infinity, highest = Infinity }] of Object.entries(entry.limits)) {
      if (lowest > highest) report(file, entry.id, `limits.${name}`, "lowest is above highest");
    }
    const { floor, cap } = entry.scoring;
    if (floor >= cap) report(file, entry.id, "scoring", "floor must be below cap");
    if (!allowsAWeight(entry.weightRules)) {
      report(file, entry.id, "weightRules", "no multiple of the step lies between the two bounds");
    }
  }
}

function allowsAWeight({ lowest, highest, step }) {
  return Math.ceil(lowest / step - TOLERANCE) <= Math.floor(highest / step + TOLERANCE);
}

module.exports = { checkIndicators, checkProfiles };

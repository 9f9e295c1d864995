const { checkFileName } = require("./check-file-name.cjs");

/** Weights are typed with a few decimals, so their sum differs from 1 by rounding only. */
const TOLERANCE = 1e-9;

/** What the score formula of a card knows; a band or a gate has no score there. */
const SCORED_DIRECTIONS = ["up", "down"];

/** What the templates must keep to beyond their schema. */
function checkTemplates({ indicators, templates, profiles }, report) {
  const known = new Map(indicators.map(({ entry }) => [entry.id, entry]));
  const ranges = new Map(profiles.map(({ entry }) => [entry.id, entry.ranges]));
  const places = new Map();
  for (const { file, entry } of templates) {
    const problem = (field, message) => report(file, entry.id, field, message);
    checkFileName(file, entry, report);
    checkPlace(entry, places, problem);
    checkRows(entry, known, problem);
    checkKnockOuts(entry, known, problem);
    if (ranges.has(entry.profile)) checkExceptions(entry, ranges.get(entry.profile), problem);
    else problem("profile", `there is no profile "${entry.profile}"`);
  }
}

function checkPlace({ id, group, place }, places, problem) {
  const key = `${group} ${place}`;
  if (places.has(key)) problem("place", `${place} is the place of ${places.get(key)} already`);
  places.set(key, id);
}

function checkRows({ rows, sources }, known, problem) {
  const seen = new Set();
  const documents = new Set(sources.map(({ document }) => document));
  rows.forEach(({ indicator: id, target }, index) => {
    const field = `rows.${index}.indicator`;
    const entry = known.get(id);
    if (entry === undefined) problem(field, `there is no indicator "${id}"`);
    else {
      checkDirection(entry, (message) => problem(field, message));
      if (target !== undefined && !isPrinted(target, entry, documents)) {
        problem(`rows.${index}.target`, `no document of the template prints ${target}`);
      }
    }
    if (seen.has(id)) problem(field, `"${id}" stands in the template twice`);
    seen.add(id);
  });
  const sum = weightOf(rows);
  if (Math.abs(sum - 1) > TOLERANCE) problem("rows", `weights sum to ${+sum.toFixed(9)}, not 1`);
}

function checkDirection({ id, kind, direction }, problem) {
  if (kind === "gate") problem(`"${id}" knocks out and carries no weight`);
  else if (!SCORED_DIRECTIONS.includes(direction)) {
    problem(`"${id}" has the direction ${direction}, for which a card has no score`);
  }
}

/** Percentages are fractions of 1 in a cell; a value in another unit is given as well. */
function isPrinted(target, { targets }, documents) {
  return targets
    .filter(({ document }) => documents.has(document))
    .map(
      ({ value, unit, valueInUnit }) => valueInUnit ?? (unit === "percent" ? value / 100 : value),
    )
    .some((printed) => Math.abs(printed - target) <= TOLERANCE);
}

/** What is offered as a knock-out must be a bottom line that a document names. */
function checkKnockOuts({ knockOuts, optionalKnockOuts, sources }, known, problem) {
  for (const [field, ids] of Object.entries({ knockOuts, optionalKnockOuts })) {
    for (const id of ids) {
      if (known.get(id)?.kind !== "gate") problem(field, `"${id}" is no indicator of kind gate`);
    }
  }
  for (const id of optionalKnockOuts.filter((offered) => knockOuts.includes(offered))) {
    problem("optionalKnockOuts", `"${id}" knocks out in any case`);
  }
  if (optionalKnockOuts.length > 0 && !sources.some(({ says }) => says.bottomLine !== undefined)) {
    problem("optionalKnockOuts", "no source says what the bottom line is");
  }
}

const weightOf = (rows) => rows.reduce((sum, { weight }) => sum + weight, 0);

/** A category outside its range needs a declared reason; one inside must not claim one. */
function checkExceptions({ rows, exceptions }, ranges, problem) {
  for (const [category, { lowest, highest }] of Object.entries(ranges)) {
    const weight = weightOf(rows.filter((row) => row.category === category));
    const outside = weight < lowest - TOLERANCE || weight > highest + TOLERANCE;
    const declared = exceptions.some((exception) => exception.category === category);
    if (outside === declared) continue;
    const place = `${category} weighs ${+weight.toFixed(9)}, ${outside ? "outside" : "inside"} its range`;
    problem("exceptions", `${place}, so a reason ${outside ? "is missing" : "must not be given"}`);
  }
}

module.exports = { checkTemplates };

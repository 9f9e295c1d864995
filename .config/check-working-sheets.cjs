const path = require("node:path");

/** What every Excel since 2010 computes by itself. */
const NATIVE = new Set(
  "ABS AND AVERAGE COUNT COUNTA COUNTIF IF INDEX ISNUMBER MAX N OR ROUND ROWS SUM SUMIFS SUMPRODUCT".split(
    " ",
  ),
);

/** A text of a formula would be in one language: only none at all, and criteria without words. */
const LITERAL = /"(?:[<>=]*[\d.]*)"/g;
const WORD = /\{([a-z][\w.-]*)\}/g;
const REFERENCE = /([a-z][a-z0-9-]*)?\[(@?)([a-z][a-z0-9-]*)\]/g;
const CALL = /([A-Z]+)\(/g;
const REST = /^[\s\d.,()+\-*/<>=&]*$/;

/** What the working sheets must keep to beyond their schema. */
function checkWorkingSheets({ workingSheets, indicators }, report) {
  const ids = new Set(indicators.map(({ entry }) => entry.id));
  const places = new Map();
  for (const { file, entry: sheet } of workingSheets) {
    const problem = (field, message) => report(file, sheet.id, field, message);
    if (path.basename(file, ".json") !== sheet.id) problem("id", "must be the file's name");
    if (places.has(sheet.place)) problem("place", `is taken by ${places.get(sheet.place)}`);
    places.set(sheet.place, sheet.id);
    if (sheet.grows && (sheet.blocks.length > 1 || sheet.blocks[0].totals.length > 0))
      problem("grows", "needs a single table with nothing under it");
    unique(sheet.blocks, (message) => problem("blocks", message));
    for (const block of sheet.blocks) checkBlock(sheet, block, ids, problem);
  }
}

function unique(entries, problem) {
  const ids = entries.map(({ id }) => id);
  for (const id of new Set(ids)) {
    if (ids.filter((other) => other === id).length > 1) problem(`"${id}" stands there twice`);
  }
}

function checkBlock(sheet, block, indicators, problem) {
  const at = `blocks.${block.id}`;
  unique(block.columns, (message) => problem(`${at}.columns`, message));
  const columns = new Map(block.columns.map((column) => [column.id, column]));
  for (const column of block.columns) checkColumn(sheet, block, column, problem);
  for (const { column, formula } of block.totals) {
    const field = `${at}.totals.${column}`;
    if (!columns.has(column)) problem(field, `there is no column "${column}"`);
    checkFormula(sheet, block, formula, (message) => problem(field, message));
    if (formula.includes("[@")) problem(field, "has no row of its own to refer to");
  }
  if (block.rows === "chosen") return;
  unique(block.rows, (message) => problem(`${at}.rows`, message));
  if (block.rows.length + block.blank === 0) problem(`${at}.rows`, "the table has no rows");
  for (const row of block.rows) checkRow(block, row, columns, indicators, problem);
}

function checkColumn(sheet, block, column, problem) {
  const field = `blocks.${block.id}.columns.${column.id}`;
  if (column.from !== undefined) {
    checkFormula(sheet, block, column.from, (message) => problem(`${field}.from`, message));
  }
  if (column.kind === "formula")
    checkFormula(sheet, block, column.formula, (message) => problem(`${field}.formula`, message));
  for (const { when } of column.looks ?? []) {
    const tell = (message) => problem(`${field}.looks`, message);
    checkFormula(sheet, block, when, tell);
    if (/\[[^@]/.test(when)) tell("may only refer to cells of the same row");
  }
}

function checkRow({ id: block }, { id, indicator, values = {} }, columns, indicators, problem) {
  const field = `blocks.${block}.rows.${id}`;
  if (indicator !== undefined && !indicators.has(indicator))
    problem(`${field}.indicator`, `there is no indicator "${indicator}"`);
  for (const [column, value] of Object.entries(values)) {
    const { kind, choices = [] } = columns.get(column) ?? {};
    const fits = typeof value === "number" ? NUMERIC.has(kind) : choices.includes(value);
    if (kind === undefined) problem(`${field}.values`, `there is no column "${column}"`);
    else if (!fits) problem(`${field}.values.${column}`, `${value} is nothing for a ${kind}`);
  }
}

const NUMERIC = new Set(["number", "percent", "level"]);

/** A formula names columns and cells that exist, and calls what every Excel has. */
function checkFormula(sheet, block, formula, problem) {
  for (const [, other, own, column] of formula.matchAll(REFERENCE)) {
    const target = other === undefined ? block : sheet.blocks.find(({ id }) => id === other);
    if (target === undefined) problem(`there is no table "${other}"`);
    else if (own && other !== undefined) problem(`another table has no row of "${column}" here`);
    else if (!target.columns.some(({ id }) => id === column))
      problem(`there is no column "${column}" in "${target.id}"`);
  }
  const bare = formula.replace(LITERAL, "").replace(WORD, "").replace(REFERENCE, "");
  for (const [, name] of bare.matchAll(CALL)) {
    if (!NATIVE.has(name)) problem(`${name} is not among the functions that sheets may use`);
  }
  const rest = bare.replace(CALL, "(");
  if (!REST.test(rest)) problem(`"${rest.match(/[^\s\d.,()+\-*/<>=&]+/)[0]}" cannot be read`);
  if (rest.split("(").length !== rest.split(")").length) problem("its brackets do not match");
}

/** Every formula of a sheet with the field that it stands in. */
function formulasOf({ blocks }) {
  return blocks.flatMap(({ id, columns, totals }) => [
    ...columns.flatMap(({ id: column, formula, looks = [] }) =>
      [formula ?? [], looks.map(({ when }) => when)]
        .flat()
        .map((found) => [`blocks.${id}.columns.${column}`, found]),
    ),
    ...totals.map(({ column, formula }) => [`blocks.${id}.totals.${column}`, formula]),
  ]);
}

/** The words that formulas put between braces. */
const wordsIn = (formula) => [...formula.matchAll(WORD)].map(([, word]) => word);

module.exports = { checkWorkingSheets, formulasOf, wordsIn };

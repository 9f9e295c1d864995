const { formulasOf, wordsIn } = require("./check-working-sheets.cjs");

/** Signs that a structured reference takes for its own. */
const PLAIN_HEADING = /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u;

/** Every text that a working sheet needs is there, and none that it does not use. */
function checkWorkingSheetTexts(files, { workingSheets }, report) {
  const { "working-sheets": texts = {}, terms = {} } = files;
  const sheets = new Map(workingSheets.map(({ entry }) => [entry.id, entry]));
  for (const id of Object.keys(texts)) {
    if (!sheets.has(id)) report(id, "", "there is no such working sheet");
  }
  for (const [id, sheet] of sheets) {
    const problem = (field, message) => report(id, field, message);
    if (texts[id] === undefined) problem("", "has no texts");
    else checkSheet(sheet, texts[id], terms, problem);
  }
}

function checkSheet(sheet, texts, terms, problem) {
  sameKeys(sheet.fields, texts.fields, "fields", problem);
  sameKeys(sheet.blocks, texts.blocks, "blocks", problem);
  sameKeys(sheet.notes, texts.notes, "notes", problem);
  checkWords(sheet, texts, terms, problem);
  checkChoices(sheet, texts.choices, problem);
  for (const block of sheet.blocks) {
    if (texts.blocks?.[block.id] !== undefined) {
      checkBlock(block, texts.blocks[block.id], sheet.blocks.length > 1, problem);
    }
  }
}

/** The same ids on both sides; `wanted` holds ids or entries that have one. */
function sameKeys(wanted, texts = {}, field, problem) {
  const ids = wanted.map((entry) => entry.id ?? entry);
  for (const id of ids) if (!(id in texts)) problem(`${field}.${id}`, "has no text");
  for (const id of Object.keys(texts))
    if (!ids.includes(id)) problem(`${field}.${id}`, "is not used");
}

/** Braces hold a word of the sheet, a choice of its lists, a cell of its heading or a term. */
function checkWords(sheet, { words = {}, choices = {} }, terms, problem) {
  const fields = Object.fromEntries(sheet.fields.map(({ id }) => [id, id]));
  const known = { ...words, ...choices, field: fields, term: terms };
  const used = new Set();
  for (const [field, formula] of formulasOf(sheet)) {
    for (const word of wordsIn(formula)) {
      used.add(word);
      const found = word.split(".").reduce((tree, key) => tree?.[key], known);
      if (found === undefined) problem(field, `there is no word {${word}}`);
    }
  }
  for (const word of Object.keys(words)) {
    if (!used.has(word)) problem(`words.${word}`, "is not used");
  }
}

function checkChoices({ blocks }, texts = {}, problem) {
  const lists = blocks.flatMap(({ columns }) => columns.filter(({ choices }) => choices));
  sameKeys(lists, texts, "choices", problem);
  for (const { id, choices } of lists) {
    if (id in texts) sameKeys(choices, texts[id], `choices.${id}`, problem);
  }
}

function checkBlock({ id, columns, rows, totals }, texts, amongOthers, problem) {
  const field = `blocks.${id}`;
  sameKeys(columns, texts.columns, `${field}.columns`, problem);
  const expected = { title: amongOthers, total: totals.length > 0 };
  for (const [key, wanted] of Object.entries(expected)) {
    if (key in texts !== wanted) problem(`${field}.${key}`, wanted ? "has no text" : "is not used");
  }
  const filled = rows === "chosen" ? [] : rows;
  sameKeys(filled, texts.rows, `${field}.rows`, problem);
  for (const row of filled) {
    if (texts.rows?.[row.id]) checkRow(columns, row, texts.rows[row.id], `${field}.rows`, problem);
  }
}

/** A cell that nobody fills in and nothing else fills has a text of its own. */
function checkRow(columns, { id, indicator, values = {} }, texts, field, problem) {
  for (const { id: column, kind, input, fill } of columns) {
    const filled = (fill && indicator) || column in values;
    const needed = kind === "text" && !input && !filled;
    if (needed && !(column in texts)) problem(`${field}.${id}.${column}`, "has no text");
    if (column in texts && (filled || kind !== "text"))
      problem(`${field}.${id}.${column}`, "is filled already");
  }
  const known = columns.map(({ id: column }) => column);
  for (const column of Object.keys(texts)) {
    if (!known.includes(column)) problem(`${field}.${id}.${column}`, "there is no such column");
  }
}

/** Headings are told apart and can stand in a structured reference, in every language. */
function checkHeadings(texts = {}, problem) {
  for (const [sheet, { blocks = {} }] of Object.entries(texts)) {
    for (const [block, { columns = {} }] of Object.entries(blocks)) {
      const headings = Object.values(columns).map((heading) => heading.toLowerCase());
      for (const [column, heading] of Object.entries(columns)) {
        const at = `${sheet}.blocks.${block}.columns.${column}`;
        if (!PLAIN_HEADING.test(heading))
          problem(at, "may hold letters, digits and single spaces only");
        if (headings.filter((other) => other === heading.toLowerCase()).length > 1)
          problem(at, "is the heading of two columns");
      }
    }
  }
}

module.exports = { checkHeadings, checkWorkingSheetTexts };

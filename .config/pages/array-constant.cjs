/** A cell of `{1,"a";2,"b"}`, then what ends it: a comma, a semicolon or the closing brace. */
const CELL = /("(?:[^"]|"")*"|[^",;{}]+)([,;}])/gy;

/** What a cell shows: text without its quotes, anything else as it stands. */
const shown = (cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/** The rows of an array constant as Excel writes it, or null where the text is none. */
function readArrayConstant(text) {
  if (!text.startsWith("{")) return null;
  const rows = [[]];
  let end = 1;
  CELL.lastIndex = end;
  for (const [whole, cell, mark] of text.matchAll(CELL)) {
    rows.at(-1).push(shown(cell));
    if (mark === ";") rows.push([]);
    end += whole.length;
    if (mark === "}") break;
  }
  if (end !== text.length || !text.endsWith("}")) {
    throw new Error(`The array ${text} cannot be read after ${text.slice(0, end)}.`);
  }
  return rows;
}

module.exports = { readArrayConstant };

import type { Area } from "../sheets/sheet-plan";

const ROWS_OF_SHEET = 1_048_576;
const COLUMNS_OF_SHEET = 16_384;
const CORNER = /^\$?([A-Z]*)\$?(\d*)$/i;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function cornerOf(text: string): Corner {
  const [, letters = "", digits = ""] = CORNER.exec(text) ?? [];
  return {
    column: letters === "" ? null : columnNumber(letters),
    row: digits === "" ? null : Number(digits),
  };
}

/** From one to the other, both included; all of them where an address names none, as A:A does. */
function span(one: number | null, other: number | null, all: number): [from: number, many: number] {
  if (one === null || other === null) return [0, all];
  return [Math.min(one, other) - 1, Math.abs(other - one) + 1];
}

/** The cells within a sheet that an address such as "A1:B9", "A:A" or "3:3" stands for. */
export function areaOfAddress(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [one, other] = [cornerOf(first), cornerOf(last)];
  const [row, rows] = span(one.row, other.row, ROWS_OF_SHEET);
  const [column, columns] = span(one.column, other.column, COLUMNS_OF_SHEET);
  return { row, column, rows, columns };
}

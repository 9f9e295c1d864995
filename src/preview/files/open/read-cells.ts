import type { CellValue } from "../../grid/grid-cells";
import { rectOf, type Rect } from "../../grid/rect";
import { parseA1 } from "../../workbook/range/a1";
import { excelFormula } from "./excel-formula";
import { FileRefusal } from "./file-refusal";
import { shiftFormula } from "./shift-formula";
import { attribute, child, children, descendants, number, text } from "./xml";

/** A product default: more than this takes the spreadsheet too long. */
const MOST_CELLS = 400_000;

/** A cell as the file holds it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The number of its look. */
  readonly look: number;
  /** The value, or the last result of the formula; null is empty. */
  readonly value: CellValue | null;
  readonly formula: string | null;
}

/** The cells of a sheet. @throws FileRefusal when there are too many */
export function readCells(sheet: Element, strings: readonly string[]): FileCell[] {
  const shared = new Map<string, FileCell>();
  const filled: Rect[] = [];
  const cells: FileCell[] = [];
  let row = -1;
  for (const line of children(child(sheet, "sheetData"), "row")) {
    row = (number(line, "r") ?? row + 2) - 1;
    let column = -1;
    for (const element of children(line, "c")) {
      column = parseA1(text(element, "r"))?.left ?? column + 1;
      cells.push(readCell(element, { row, column }, { strings, shared, filled }));
    }
    if (cells.length > MOST_CELLS) throw new FileRefusal("too-many-cells", String(MOST_CELLS));
  }
  return cells.filter((cell) => !isFilled(cell, filled));
}

interface Known {
  readonly strings: readonly string[];
  /** The first cell of each formula that others share. */
  readonly shared: Map<string, FileCell>;
  /** Where formulas fill cells beside their own. */
  readonly filled: Rect[];
}

function readCell(element: Element, place: Place, known: Known): FileCell {
  const value = valueOf(element, known.strings);
  const formula = formulaOf(child(element, "f"), place, known);
  const cell = { ...place, look: number(element, "s") ?? 0, value, formula };
  const group = sharedGroup(child(element, "f"));
  if (group !== null && !known.shared.has(group)) known.shared.set(group, cell);
  return cell;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function sharedGroup(formula: Element | undefined): string | null {
  return attribute(formula, "t") === "shared" ? text(formula, "si") : null;
}

function formulaOf(element: Element | undefined, place: Place, known: Known): string | null {
  if (!element) return null;
  const group = sharedGroup(element);
  const first = group === null ? undefined : known.shared.get(group);
  if (first?.formula) return shiftFormula(first.formula, first, place);
  const kind = attribute(element, "t");
  const block = kind === "array" ? parseA1(text(element, "ref")) : null;
  if (block) known.filled.push(block);
  // A table of what-if results has no formula that could be written again.
  return kind === "dataTable" || !element.textContent ? null : excelFormula(element.textContent);
}

/** The result of a formula in another cell, which will fill this one again. */
function isFilled({ row, column, formula }: FileCell, filled: readonly Rect[]): boolean {
  const own = rectOf(row, column);
  return (
    formula === null &&
    filled.some(
      ({ top, left, bottom, right }) =>
        own.top >= top && own.left >= left && own.top <= bottom && own.left <= right,
    )
  );
}

function valueOf(cell: Element, strings: readonly string[]): CellValue | null {
  const kind = attribute(cell, "t") ?? "n";
  if (kind === "inlineStr") return textOf(child(cell, "is"));
  const written = child(cell, "v")?.textContent ?? "";
  if (written === "") return null;
  if (kind === "s") return strings[Number(written)] ?? null;
  if (kind === "b") return written === "1";
  return kind === "n" ? Number(written) : written;
}

/** The texts that cells share, by number. */
export function readStrings(part: Element | undefined): string[] {
  return children(part, "si").map((item) => textOf(item) ?? "");
}

/** Texts in several looks are pieces; what is only there to be read aloud is none of them. */
function textOf(item: Element | undefined): string | null {
  if (!item) return null;
  const pieces = descendants(item, "t").filter(
    ({ parentElement }) => parentElement?.localName !== "rPh",
  );
  return unescaped(pieces.map(({ textContent }) => textContent).join("")) || null;
}

/** Files write characters that XML cannot hold as `_x000D_`. */
export function unescaped(written: string): string {
  return written.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

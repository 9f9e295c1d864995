import type { KeptCell } from "./kept-cell";
import type { KeptForm } from "./kept-form";
import type { CellValue } from "./sheet-cells";

/** More than this is not kept in a workbook: Excel on the web would refuse to take or give it. */
export const MOST_KEPT_CHARACTERS = 2_000_000;

const VERSION = 1;

/** Sheet, row, column, label, time, then a form's number or a formula with its value. */
type CellLine =
  | readonly [number, number, number, string, number, number]
  | readonly [number, number, number, string, number, string, CellValue];

type SheetLine = readonly [id: string, name: string, cardId?: string];

/** What many cells have in common stands once and is named by its number. */
interface KeptFile {
  readonly version: number;
  readonly sheets: readonly SheetLine[];
  readonly times: readonly string[];
  readonly forms: readonly KeptForm[];
  readonly cells: readonly CellLine[];
}

/** Numbers things, equal ones alike. */
class Numbered<Thing> {
  readonly things: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(thing: Thing): number {
    const key = JSON.stringify(thing);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.things.length);
    return this.things.push(thing) - 1;
  }
}

/**
 * The text in which a workbook keeps what its cells held.
 *
 * @param kept - What is kept.
 * @returns The text.
 */
export function keptText(kept: readonly KeptCell[]): string {
  const sheets = new Numbered<SheetLine>();
  const times = new Numbered<string>();
  const forms = new Numbered<KeptForm>();
  const cells = kept.map(({ row, column, label, at, kept, ...home }): CellLine => {
    const { sheetId, sheetName, cardId } = home;
    const card = cardId === undefined ? ([] as const) : ([cardId] as const);
    const sheet = sheets.numberOf([sheetId, sheetName, ...card]);
    const time = times.numberOf(at);
    return kept.kind === "plain"
      ? [sheet, row, column, label, time, forms.numberOf(kept.form)]
      : [sheet, row, column, label, time, kept.formula, kept.value];
  });
  const file: KeptFile = {
    version: VERSION,
    sheets: sheets.things,
    times: times.things,
    forms: forms.things,
    cells,
  };
  return JSON.stringify(file);
}

/**
 * What several such texts tell together; null where one is damaged or of a version to come.
 *
 * @param texts - The texts; of a cell that several tell of, the last one holds.
 * @returns What was kept.
 */
export function readKeptTexts(texts: readonly string[]): readonly KeptCell[] | null {
  const kept = new Map<string, KeptCell>();
  for (const text of texts) {
    const cells = readKeptText(text);
    if (cells === null) return null;
    for (const cell of cells) {
      kept.set([cell.sheetId, cell.cardId, cell.row, cell.column].join(" "), cell);
    }
  }
  return [...kept.values()];
}

/**
 * What such a text tells; null where it is damaged or of a version to come.
 *
 * @param text - The text.
 * @returns What was kept.
 */
export function readKeptText(text: string): readonly KeptCell[] | null {
  try {
    const file = JSON.parse(text) as KeptFile;
    return file.version === VERSION ? file.cells.map((line) => cellOf(line, file)) : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function cellOf(line: CellLine, { sheets, times, forms }: KeptFile): KeptCell {
  const [sheet, row, column, label, time, what, value] = line;
  const [sheetId, sheetName, cardId] = found(sheets, sheet);
  const home = { sheetId, sheetName, ...(cardId !== undefined && { cardId }) };
  const place = { ...home, row, column, label, at: found(times, time) };
  return typeof what === "number"
    ? { ...place, kept: { kind: "plain", form: found(forms, what) } }
    : { ...place, kept: { kind: "frozen", formula: what, value: value ?? "" } };
}

function found<Thing>(things: readonly Thing[], at: number): Thing {
  const thing = things[at];
  if (thing === undefined)
    throw new TypeError("The record of formulas names what it does not hold");
  return thing;
}

import type { WorkbookSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import { seededRandom } from "../../bench/logs/seeded-random";
import { workbookOf } from "./audited";
import type { MadeRow } from "./made-card";
import { MadeCard, ROWS } from "./made-card";
import { MadeSheet } from "./made-sheet";

/** Lines from one card to the next below it. */
const LINES = 14;
/** Every so many cards is somebody else's. */
const FOREIGN = 3;

/** A workbook of many cards, to be changed before it is read. */
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly cards: readonly MadeCard[];
  readonly snapshot: (changed?: Partial<WorkbookSnapshot>) => WorkbookSnapshot;
}

function rowsOf(random: () => number): MadeRow[] {
  return ROWS.map((row) => ({ ...row, numerator: 60 + Math.floor(random() * 41) }));
}

/** Cards on a number of sheets, below each other; every third one is of somebody else's making. */
export function madeWorkbook(count: number, sheetCount: number): MadeWorkbook {
  const random = seededRandom(count);
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) => new MadeSheet(`部门 ${index + 1}`),
  );
  const cards = Array.from({ length: count }, (_, index) => {
    const sheet = sheets[index % sheetCount] ?? new MadeSheet("");
    const place = Math.floor(index / sheetCount);
    return new MadeCard(sheet, {
      table: `Card${index + 1}`,
      top: place * LINES,
      rows: rowsOf(random),
      record: index % FOREIGN === FOREIGN - 1 ? null : {},
      ending: place === 0 ? "" : `_${place + 1}`,
    });
  });
  const snapshot = (changed?: Partial<WorkbookSnapshot>) =>
    workbookOf(
      sheets.map((sheet) => sheet.snapshot()),
      changed,
    );
  return { sheets, cards, snapshot };
}

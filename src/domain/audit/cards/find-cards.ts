import { cellAddress } from "../../cells/cell-address";
import { isChecksSheet } from "../checks-mark";
import { areaAddress } from "../workbook/cell-place";
import type { WorkbookCells } from "../workbook/workbook-cells";
import type { CellArea } from "../workbook/workbook-snapshot";
import type { AuditCard, CardEvidence, CardOrigin } from "./audit-card";
import type { CardBody } from "./card-body";
import { BodyReader } from "./card-body";
import type { CardCorrection } from "./card-correction";
import { leavesOut, takenCards } from "./card-correction";
import type { CardFrame } from "./card-frame";
import { looseFrames, MOST_ROWS, tableFrame } from "./card-frame";
import { labelled } from "./card-labels";
import { totalsIn } from "./card-totals";
import type { OwnMark } from "./own-marks";
import { ownMarks } from "./own-marks";
import type { WordReader } from "./word-reader";

/** Something that looks like a card and is not taken for one. */
export interface PassedOver {
  readonly sheet: number;
  readonly area: CellArea;
  readonly name: string;
  readonly reason: "no-total" | "too-long" | "no-rows" | "left-out";
}

/** The cards of a sheet, and what was passed over. */
export interface CardSearch {
  readonly cards: readonly AuditCard[];
  readonly passedOver: readonly PassedOver[];
}

/** What a search goes by. */
export interface CardSearchSettings {
  readonly cells: WorkbookCells;
  readonly words: WordReader;
  readonly corrections: readonly CardCorrection[];
}

/**
 * Finds the cards on a sheet: ours by the names they leave, others by their shape, a column of
 * weights and a row of totals. A Checks sheet tells of cards and holds none.
 *
 * @param sheet - The sheet.
 * @param settings - The workbook, the words and what the user corrected.
 * @returns The cards from top to bottom, and what was passed over.
 */
export function findCards(sheet: number, settings: CardSearchSettings): CardSearch {
  const { cells, words, corrections } = settings;
  if (isChecksSheet(cells.sheet(sheet))) return { cards: [], passedOver: [] };
  const marks = ownMarks(cells, sheet);
  const tables = cells.tables.on(sheet).map((table) => tableFrame(table, sheet, words));
  const frames = [...tables, ...looseFrames(sheet, cells, words)].filter((one) => one !== null);
  const found = frames.map((frame) => cardIn(frame, marks, settings));
  const taken = takenCards(sheet, cells, corrections);
  const cards = found.flatMap(({ card }) => (card ? [card] : []));
  return {
    cards: [...cards, ...taken].sort((one, other) => one.first - other.first),
    passedOver: found.flatMap(({ passedOver }) => (passedOver ? [passedOver] : [])),
  };
}

interface FoundFrame {
  readonly card?: AuditCard;
  readonly passedOver?: PassedOver;
}

function cardIn(
  frame: CardFrame,
  marks: ReadonlyMap<number, OwnMark>,
  settings: CardSearchSettings,
): FoundFrame {
  const { cells, words, corrections } = settings;
  const { sheet, first, end, table } = frame;
  const name = nameOf(frame, cells);
  const pass = (reason: PassedOver["reason"], last: number): FoundFrame => ({
    passedOver: { sheet, area: areaOf(frame, last), name, reason },
  });
  if (leavesOut(corrections, name)) return pass("left-out", end - 1);
  // A list of a hundred thousand rows is not read to its end to find that out.
  if (table !== null && end - first > MOST_ROWS) return pass("too-long", end - 1);
  const mark = marks.get(end);
  const body = new BodyReader(frame, cells, words).read(mark ? end : null);
  if (body.rows.length > MOST_ROWS) return pass("too-long", body.last);
  if (body.total === null) return pass("no-total", body.last);
  if (body.rows.length === 0) return pass("no-rows", body.total);
  return { card: cardOf(frame, { ...body, total: body.total }, mark, settings) };
}

function cardOf(
  frame: CardFrame,
  body: CardBody & { readonly total: number },
  mark: OwnMark | undefined,
  { cells, words }: CardSearchSettings,
): AuditCard {
  return {
    name: nameOf(frame, cells),
    sheet: frame.sheet,
    origin: originOf(mark),
    evidence: mark?.evidence ?? shapeEvidence(frame, body, cells),
    area: areaOf(frame, body.total),
    table: frame.table,
    columns: frame.columns,
    first: frame.first,
    last: body.last,
    rows: body.rows,
    subtotals: body.subtotals,
    totals: { ...totalsIn(frame, body.total, cells), ...mark?.totals },
    record: mark?.record ?? null,
    role: labelled(frame, "role", cells, words),
    period: labelled(frame, "period", cells, words),
  };
}

function originOf(mark: OwnMark | undefined): CardOrigin {
  if (!mark) return "shape";
  return mark.record ? "record" : "names";
}

const areaOf = ({ headings }: CardFrame, lastRow: number): CellArea => ({
  ...headings,
  rows: lastRow - headings.row + 1,
});

function nameOf({ table, sheet, headings }: CardFrame, cells: WorkbookCells): string {
  return table ?? `${cells.sheet(sheet).name}!${cellAddress(headings.row, headings.column)}`;
}

function shapeEvidence(
  { sheet, headings, columns, table }: CardFrame,
  { total, totalFound }: CardBody,
  cells: WorkbookCells,
): CardEvidence[] {
  const evidence: CardEvidence[] = [];
  if (table !== null)
    evidence.push({ kind: "table", found: table, address: areaAddress(headings) });
  for (const column of Object.values(columns)) {
    const found = String(cells.value({ sheet, row: headings.row, column }));
    evidence.push({ kind: "heading", found, address: cellAddress(headings.row, column) });
  }
  if (total !== null && totalFound !== null && columns.weight !== undefined) {
    const place = { sheet, row: total, column: columns.weight };
    const found = cells.formula(place) ?? "";
    evidence.push({ kind: totalFound, found, address: cellAddress(total, columns.weight) });
  }
  return evidence;
}

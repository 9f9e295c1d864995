import type { CellPlace } from "../workbook/cell-place";
import { namedArea } from "../workbook/cell-place";
import type { WorkbookCells } from "../workbook/workbook-cells";
import type { NameSnapshot } from "../workbook/workbook-snapshot";
import type { CardEvidence, CardTotals } from "./audit-card";
import type { CardRecord } from "./card-record";
import { readCardRecord } from "./card-record";

const MARK = /^KPI_(Card|Total|WeightSum|CoveredWeight)(_\d+)?$/i;
const TOTALS: Readonly<Record<string, keyof CardTotals>> = {
  total: "points",
  weightsum: "weight",
  coveredweight: "covered",
};

/** The names that our own cards give to their cells, those of one card together. */
export interface OwnMark {
  readonly totals: Partial<CardTotals>;
  readonly record: CardRecord | null;
  readonly evidence: readonly CardEvidence[];
}

/**
 * Finds the names that our own cards leave on a sheet.
 *
 * @param cells - The workbook.
 * @param sheet - The sheet.
 * @returns Marks by the row in which the card's totals stand.
 */
export function ownMarks(cells: WorkbookCells, sheet: number): ReadonlyMap<number, OwnMark> {
  const byEnding = new Map<string, NameSnapshot[]>();
  for (const name of cells.sheet(sheet).names) {
    const ending = MARK.exec(name.name);
    if (!ending) continue;
    const key = ending[2] ?? "";
    byEnding.set(key, [...(byEnding.get(key) ?? []), name]);
  }
  const marks = [...byEnding.values()].map((names) => markOf(names, sheet, cells));
  return new Map(marks.flatMap((mark) => (mark ? [mark] : [])));
}

function markOf(
  names: readonly NameSnapshot[],
  sheet: number,
  cells: WorkbookCells,
): [row: number, mark: OwnMark] | null {
  const kept = names.find(({ name }) => kindOf(name) === "card");
  const totals = totalsOf(names, sheet, cells);
  const row = (totals.points ?? totals.weight ?? totals.covered)?.row;
  if (row === undefined) return null;
  const record = kept ? readCardRecord(kept.formula) : null;
  return [row, { totals, record, evidence: names.map(evidenceOf) }];
}

const kindOf = (name: string): string => MARK.exec(name)?.[1]?.toLowerCase() ?? "";

function totalsOf(
  names: readonly NameSnapshot[],
  sheet: number,
  cells: WorkbookCells,
): Partial<CardTotals> {
  const found = names.map(({ name, formula }) => {
    const part = TOTALS[kindOf(name)];
    const place = part ? placeOf(formula, sheet, cells) : null;
    return part && place ? { [part]: place } : {};
  });
  return Object.assign({}, ...found) as Partial<CardTotals>;
}

// A name that has lost its cell, or stands for one of another sheet, marks nothing here.
function placeOf(formula: string, sheet: number, cells: WorkbookCells): CellPlace | null {
  const named = namedArea(formula);
  if (!named || cells.sheetNumber(named.sheet) !== sheet) return null;
  return { sheet, row: named.area.row, column: named.area.column };
}

function evidenceOf({ name, formula }: NameSnapshot): CardEvidence {
  const kind = kindOf(name) === "card" ? "record" : "name";
  return { kind, found: name, address: formula.replace(/^=|\$/g, "") };
}

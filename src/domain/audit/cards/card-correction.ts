import { areaAddress } from "../workbook/cell-place";
import type { WorkbookCells } from "../workbook/workbook-cells";
import type { CellArea } from "../workbook/workbook-snapshot";
import type { AuditCard, CardTotals } from "./audit-card";
import type { AuditColumn } from "./audit-words";

/** What the user says of the cards that were found, or were not. */
export type CardCorrection =
  | { readonly kind: "leave-out"; readonly card: string }
  | {
      readonly kind: "take";
      readonly sheet: string;
      /** Headings, rows and the row of totals. */
      readonly area: CellArea;
      /** Where each column stands in the sheet. */
      readonly columns: Readonly<Partial<Record<AuditColumn, number>>>;
    };

/**
 * Whether the user says that something is no card.
 *
 * @param corrections - What the user said.
 * @param name - Name of the card as it was found.
 * @returns True where it is to be left out.
 */
export function leavesOut(corrections: readonly CardCorrection[], name: string): boolean {
  return corrections.some((one) => one.kind === "leave-out" && one.card === name);
}

/**
 * The cards of a sheet that the user pointed to.
 *
 * @param sheet - The sheet.
 * @param cells - The workbook.
 * @param corrections - What the user said.
 * @returns A card for each.
 */
export function takenCards(
  sheet: number,
  cells: WorkbookCells,
  corrections: readonly CardCorrection[],
): AuditCard[] {
  const { name } = cells.sheet(sheet);
  return corrections.flatMap((one) =>
    one.kind === "take" && one.sheet === name ? [takenCard(sheet, name, one)] : [],
  );
}

function takenCard(
  sheet: number,
  sheetName: string,
  { area, columns }: Extract<CardCorrection, { kind: "take" }>,
): AuditCard {
  const address = areaAddress(area);
  const first = area.row + 1;
  const total = area.row + area.rows - 1;
  const totalIn = (column: number | undefined) =>
    column === undefined ? null : { sheet, row: total, column };
  const totals: CardTotals = {
    weight: totalIn(columns.weight),
    covered: null,
    points: totalIn(columns.weightedScore ?? columns.score),
  };
  return {
    name: `${sheetName}!${address}`,
    sheet,
    origin: "user",
    evidence: [{ kind: "user", found: address, address }],
    area,
    table: null,
    columns,
    first,
    last: total - 1,
    rows: Array.from({ length: total - first }, (_, step) => first + step),
    subtotals: [],
    totals,
    record: null,
    role: "",
    period: "",
  };
}

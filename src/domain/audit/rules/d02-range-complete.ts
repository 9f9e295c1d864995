import { list, number, quote } from "../../card-rules/mention";
import { cellAddress } from "../../cells/cell-address";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView } from "../facts/card-view";
import type { TotalCell } from "../facts/total-cells";
import { totalCells } from "../facts/total-cells";
import type { SheetArea } from "../workbook/cell-place";

/** A total must take in every weighted row and no figure beside them. */
export const d02: CardAuditRule = {
  id: "D02",
  per: "card",
  severity: "error",
  source: "inquire",
  assigned: false,
  cases: ["short", "beyond"],
  check: (view) => totalCells(view).flatMap((total) => checkTotal(view, total)),
};

function checkTotal(view: CardView, total: TotalCell): ToldBreach[] {
  const ranges = rangesOf(view, total);
  const columns = [...new Set(ranges.map(({ column }) => column))];
  const found = columns.flatMap((column) => {
    const inColumn = ranges.filter((range) => range.column === column);
    return missingRows(view, total, inColumn) ?? figuresBeside(view, total, inColumn) ?? [];
  });
  return found.slice(0, 1);
}

// What a total takes from elsewhere, such as a limit above the card, is not its range.
function rangesOf(view: CardView, { form, place }: TotalCell): SheetArea[] {
  const { sheet, first, last } = view.card;
  return (form?.references ?? []).flatMap((reference) => {
    const area = view.resolve(reference, place);
    if (area?.sheet !== sheet || area.columns !== 1) return [];
    return area.row <= last && area.row + area.rows > first ? [area] : [];
  });
}

const takes = (ranges: readonly SheetArea[], row: number): boolean =>
  ranges.some((range) => row >= range.row && row < range.row + range.rows);

function missingRows(
  view: CardView,
  { kind, place }: TotalCell,
  ranges: readonly SheetArea[],
): ToldBreach | null {
  const { rows } = view.card;
  const missing = rows.filter((row) => !takes(ranges, row));
  if (missing.length === 0) return null;
  return {
    case: "short",
    place,
    subject: kind,
    measured: number(rows.length - missing.length),
    limit: number(rows.length),
    details: { rows: list(missing.map((row) => quote(view.nameOf(row)))) },
  };
}

function figuresBeside(
  view: CardView,
  { kind, place }: TotalCell,
  ranges: readonly SheetArea[],
): ToldBreach | null {
  const { rows, subtotals } = view.card;
  const own = new Set([...rows, ...subtotals]);
  const beside = ranges.flatMap((range) =>
    rowsIn(range).filter((row) => !own.has(row) && isNumber(view, { ...range, row })),
  );
  if (beside.length === 0) return null;
  const addresses = beside.map((row) => quote(cellAddress(row, ranges[0]?.column ?? 0)));
  return {
    case: "beyond",
    place,
    subject: kind,
    measured: number(rows.length + beside.length),
    limit: number(rows.length),
    details: { cells: list(addresses) },
  };
}

const rowsIn = ({ row, rows }: SheetArea): number[] =>
  Array.from({ length: rows }, (_, step) => row + step);

const isNumber = ({ cells }: CardView, place: SheetArea): boolean =>
  typeof cells.value(place) === "number";

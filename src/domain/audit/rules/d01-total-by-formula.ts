import { number } from "../../card-rules/mention";
import type { AuditRepair } from "../audit-repair";
import type { CardAuditRule } from "../audit-rule";
import type { CardView } from "../facts/card-view";
import type { TotalCell } from "../facts/total-cells";
import { columnAbove, totalCells } from "../facts/total-cells";
import { areaAddress } from "../workbook/cell-place";

const ROUNDING = 1e-9;

/** A total that is typed in stays as it is when its rows change. */
export const d01: CardAuditRule = {
  id: "D01",
  per: "card",
  severity: "error",
  source: "perfectxl",
  assigned: false,
  cases: ["typed"],
  check: (view) =>
    totalCells(view).flatMap((total) =>
      total.form === undefined && typeof total.value === "number"
        ? [typed(view, total, total.value)]
        : [],
    ),
};

function typed(view: CardView, total: TotalCell, value: number) {
  const sum = columnAbove(view, total)?.sum ?? null;
  return {
    case: "typed",
    place: total.place,
    subject: total.kind,
    measured: number(value),
    limit: sum === null ? null : number(sum),
    repair: sum === null ? null : sumInstead(view, total, value, sum),
  };
}

// Only where the formula gives what stands there: what is shown must not change unseen.
function sumInstead(
  { card }: CardView,
  { place }: TotalCell,
  from: number,
  sum: number,
): AuditRepair | null {
  if (Math.abs(from - sum) > ROUNDING) return null;
  const column = { row: card.first, column: place.column, columns: 1 };
  const address = areaAddress({ ...column, rows: card.last - card.first + 1 });
  return { kind: "write", cells: [{ place, from, to: `=SUM(${address})` }] };
}

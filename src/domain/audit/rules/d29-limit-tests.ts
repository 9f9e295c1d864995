import { number } from "../../card-rules/mention";
import type { AuditIndicator } from "../audit-settings";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView } from "../facts/card-view";
import { LARGEST_FRACTION } from "../facts/card-view";

const ROUNDING = 1e-9;

/** What an indicator cannot be, nobody has measured. */
export const d29: CardAuditRule = {
  id: "D29",
  per: "card",
  severity: "error",
  source: "control-totals",
  assigned: false,
  cases: ["below", "above", "part-exceeds-whole"],
  lacks: ({ card: { columns } }) =>
    columns.actual === undefined && columns.numerator === undefined ? "actual" : null,
  check: (view, facts) =>
    view.card.rows.flatMap((row) => {
      const indicator = facts.indicator(view.text(row, "indicator"));
      const isShare = facts.words.says(view.value(row, "unit"), "percent");
      return [
        ...checkActual(view, row, limitsOf(view, row, indicator, isShare)),
        ...checkFigures(view, row, isWithinWhole(indicator, isShare)),
      ];
    }),
};

interface Limits {
  readonly lowest: number;
  readonly highest: number;
}

// An indicator that the catalogue does not know is a share where its unit says so.
function isWithinWhole(indicator: AuditIndicator | undefined, isShare: boolean): boolean {
  if (!indicator) return isShare;
  return isShare && indicator.bounds?.highest === 1;
}

function limitsOf(
  view: CardView,
  row: number,
  indicator: AuditIndicator | undefined,
  isShare: boolean,
): Limits {
  const whole = isShare ? wholeOf(view, row) : 1;
  if (indicator?.bounds) {
    const { lowest, highest } = indicator.bounds;
    return { lowest: lowest * whole, highest: highest * whole };
  }
  const most = !indicator && isShare ? whole : Infinity;
  return { lowest: indicator || isShare ? 0 : -Infinity, highest: most };
}

// 95 without a percent sign is meant as 95 %, not as 9,500 %.
function wholeOf(view: CardView, row: number): 1 | 100 {
  const place = view.place(row, "actual");
  const format = (place && view.cells.numberFormat(place)) ?? "";
  const value = view.number(row, "actual") ?? 0;
  return value > LARGEST_FRACTION && !format.includes("%") ? 100 : 1;
}

function checkActual(view: CardView, row: number, { lowest, highest }: Limits): ToldBreach[] {
  const value = view.number(row, "actual");
  if (value === null) return [];
  const told = (which: string, limit: number) =>
    view.breach(row, "actual", { case: which, measured: number(value), limit: number(limit) });
  if (value < lowest - ROUNDING) return [told("below", lowest)];
  return value > highest + ROUNDING ? [told("above", highest)] : [];
}

function checkFigures(view: CardView, row: number, withinWhole: boolean): ToldBreach[] {
  const [part, whole] = [view.number(row, "numerator"), view.number(row, "denominator")];
  if (!withinWhole || part === null || whole === null || part <= whole) return [];
  const compared = { measured: number(part), limit: number(whole) };
  return [view.breach(row, "numerator", { case: "part-exceeds-whole", ...compared })];
}

import { number } from "../../card-rules/mention";
import type { AuditRepair } from "../audit-repair";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView } from "../facts/card-view";
import { LARGEST_FRACTION } from "../facts/card-view";

/** 20 and 0.2 in one column: one of them counts a hundred times as much as it should. */
export const d07: CardAuditRule = {
  id: "D07",
  per: "card",
  severity: "error",
  source: "product-default",
  assigned: true,
  cases: ["mixed", "format"],
  check: (view) => {
    const found = mixed(view);
    return found.length > 0 ? found : wronglyFormatted(view);
  },
};

interface Weight {
  readonly row: number;
  readonly value: number;
}

function weightsOf(view: CardView): Weight[] {
  return view.card.rows.flatMap((row) => {
    const value = view.number(row, "weight");
    return value === null ? [] : [{ row, value }];
  });
}

// Those that are in the minority are named: they are what somebody mistyped.
function mixed(view: CardView): ToldBreach[] {
  const weights = weightsOf(view);
  const large = weights.filter(({ value }) => value > LARGEST_FRACTION);
  const small = weights.filter(({ value }) => value > 0 && value < 1);
  const [most] = large;
  if (!most || small.length === 0) return [];
  const [odd, factor] = large.length < small.length ? [large, 0.01] : [small, 100];
  const other = (odd === large ? small[0] : most) ?? most;
  return odd.map(({ row, value }) =>
    view.breach(row, "weight", {
      case: "mixed",
      measured: number(value),
      limit: number(other.value),
      repair: rewritten(view, row, value, factor),
    }),
  );
}

function rewritten(view: CardView, row: number, from: number, factor: number): AuditRepair | null {
  const place = view.place(row, "weight");
  if (!place || view.cells.formula(place) !== null) return null;
  // Twelve digits, so that 0.07 times 100 is 7 and no hair more.
  return { kind: "write", cells: [{ place, from, to: Number((from * factor).toPrecision(12)) }] };
}

function wronglyFormatted(view: CardView): ToldBreach[] {
  return weightsOf(view).flatMap(({ row, value }) => {
    const place = view.place(row, "weight");
    const format = place && view.cells.numberFormat(place);
    if (value <= LARGEST_FRACTION || format?.includes("%") !== true) return [];
    const repair = rewritten(view, row, value, 0.01);
    const compared = { measured: number(value), limit: number(LARGEST_FRACTION) };
    return [view.breach(row, "weight", { case: "format", ...compared, repair })];
  });
}

import { list, quote, share } from "../../card-rules/mention";
import { isBlank } from "../../cells/blank";
import type { CardAuditRule } from "../audit-rule";
import { weightedPoints } from "../facts/weighted-points";
import { lacksColumn } from "../lack";

/** A total over rows of which some have no actual says less than it seems to. */
export const d14: CardAuditRule = {
  id: "D14",
  per: "card",
  severity: "warning",
  source: "inquire",
  assigned: false,
  cases: ["blank"],
  lacks: lacksColumn("actual"),
  check: (view) => {
    const { rows, columns, totals } = view.card;
    const { points } = totals;
    if (columns.actual === undefined || points === null) return [];
    if (typeof view.cells.value(points) !== "number") return [];
    const blank = rows.filter((row) => isBlank(view.value(row, "actual")));
    if (blank.length === 0) return [];
    const { weight, covered } = weightedPoints(view);
    return [
      {
        case: "blank",
        place: view.place(blank[0] ?? 0, "actual"),
        subject: "actual",
        measured: share(weight === 0 ? 0 : covered / weight),
        limit: share(1),
        details: { rows: list(blank.map((row) => quote(view.nameOf(row)))) },
      },
    ];
  },
};

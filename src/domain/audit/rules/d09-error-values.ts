import { quote } from "../../card-rules/mention";
import { cellAddress } from "../../cells/cell-address";
import type { AuditRepair } from "../audit-repair";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView } from "../facts/card-view";
import type { CellPlace } from "../workbook/cell-place";

const ERRORS: ReadonlySet<unknown> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#GETTING_DATA",
  "#BUSY!",
]);

/** While the add-in is missing or still starts, its functions show one of these. */
const WAITING: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#CONNECT!"]);

/** An error in a card reaches its total, or is passed over in it. */
export const d09: CardAuditRule = {
  id: "D09",
  per: "card",
  severity: "error",
  source: "function-errors",
  assigned: false,
  cases: ["error", "add-in"],
  check: (view) => errorsIn(view).map((place) => told(view, place)),
};

function errorsIn({ card, cells }: CardView): CellPlace[] {
  const { sheet, area } = card;
  const found: CellPlace[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const place = { sheet, row, column };
      if (ERRORS.has(cells.value(place))) found.push(place);
    }
  }
  return found;
}

function told({ cells }: CardView, place: CellPlace): ToldBreach {
  const shown = cells.value(place);
  const functions = [...(cells.form(place)?.functions ?? [])];
  const own = functions.find((name) => /^(?:_XLDUDF_)?KPI[._]/.test(name));
  const isWaiting = own !== undefined && WAITING.has(shown);
  const repair: AuditRepair | null = isWaiting ? { kind: "enter-again", cells: [place] } : null;
  return {
    case: isWaiting ? "add-in" : "error",
    place,
    subject: cellAddress(place.row, place.column),
    measured: quote(String(shown)),
    details: { function: quote(own ?? functions[0] ?? "") },
    repair,
  };
}

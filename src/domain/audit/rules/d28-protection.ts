import { list, number, quote } from "../../card-rules/mention";
import { areaAddress, contains } from "../workbook/cell-place";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditColumn } from "../cards/audit-words";
import type { CardView } from "../facts/card-view";
import type { CellPlace } from "../workbook/cell-place";

const INPUTS: readonly AuditColumn[] = ["numerator", "denominator"];

/** On a protected sheet formulas are locked and figures can be entered. */
export const d28: CardAuditRule = {
  id: "D28",
  per: "card",
  severity: "information",
  source: "twenty-principles",
  assigned: false,
  cases: ["unprotected", "formulas-open", "inputs-locked"],
  lacks: ({ card, cells }) => {
    const { protected: isProtected, unlocked } = cells.sheet(card.sheet);
    return isProtected && unlocked === null ? "locks" : null;
  },
  check: (view) => {
    const { protected: isProtected } = view.cells.sheet(view.card.sheet);
    if (!isProtected) return view.card.record?.final === true ? [unprotected(view)] : [];
    return checkLocks(view);
  },
};

const unprotected = ({ card, cells }: CardView): ToldBreach => ({
  case: "unprotected",
  subject: "sheet",
  details: { sheet: quote(cells.sheet(card.sheet).name) },
});

function checkLocks(view: CardView): ToldBreach[] {
  const { unlocked } = view.cells.sheet(view.card.sheet);
  if (unlocked === null) return [];
  const isOpen = ({ row, column }: CellPlace) =>
    unlocked.some((area) => contains(area, row, column));
  const open = view.formulas.flatMap(({ place }) => (isOpen(place) ? [place] : []));
  const locked = inputCells(view).filter((place) => !isOpen(place));
  // A final card takes no more figures.
  const isFinal = view.card.record?.final === true;
  return [
    ...told("formulas-open", open, true),
    ...(isFinal ? [] : told("inputs-locked", locked, false)),
  ];
}

function inputCells(view: CardView): CellPlace[] {
  return view.card.rows.flatMap((row) =>
    INPUTS.flatMap((column) => {
      const place = view.place(row, column);
      const value = view.value(row, column);
      return place && (value === "" || typeof value === "number") ? [place] : [];
    }),
  );
}

function told(which: string, cells: readonly CellPlace[], locked: boolean): ToldBreach[] {
  const [first] = cells;
  if (!first) return [];
  const addresses = cells.map((cell) => quote(areaAddress({ ...cell, rows: 1, columns: 1 })));
  return [
    {
      case: which,
      place: first,
      subject: which,
      measured: number(cells.length),
      limit: number(0),
      details: { cells: list(addresses) },
      repair: { kind: "lock", cells, locked },
    },
  ];
}

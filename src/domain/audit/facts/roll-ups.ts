import type { FormulaForm } from "../../formulas/formula-form";
import type { AuditCard } from "../cards/audit-card";
import type { AuditColumn } from "../cards/audit-words";
import type { CellPlace } from "../workbook/cell-place";
import type { CardView } from "./card-view";

/** A row of a card that is another card. */
export interface RollUpPart {
  readonly row: number;
  readonly child: AuditCard;
}

/** A card whose rows are other cards: a team, a department. */
export interface RollUp {
  readonly parent: AuditCard;
  readonly parts: readonly RollUpPart[];
}

/** Where a row may take another card's points from. */
const TAKING: readonly AuditColumn[] = ["actual", "score", "weightedScore"];
/** A result may be repeated above a card, and that repetition be taken. */
const MOST_STEPS = 3;

/**
 * Finds the cards whose rows take the points of other cards.
 *
 * @param cards - The workbook's cards.
 * @param viewOf - Gives a card with its cells at hand.
 * @returns Each with its children, in the order of its rows.
 */
export function findRollUps(
  cards: readonly AuditCard[],
  viewOf: (card: AuditCard) => CardView,
): RollUp[] {
  const children = new Map<string, AuditCard>();
  for (const card of cards) {
    if (card.totals.points) children.set(keyOf(card.totals.points), card);
  }
  return cards.flatMap((parent) => {
    const view = viewOf(parent);
    const parts = parent.rows.flatMap((row) => partsIn(row, view, children));
    return parts.length > 0 ? [{ parent, parts }] : [];
  });
}

const keyOf = ({ sheet, row, column }: CellPlace): string => `${sheet}:${row}:${column}`;

// Most formulas of a card stay in their own row.
const leavesTheRow = ({ references }: FormulaForm): boolean =>
  references.some((reference) => reference.kind !== "table" || reference.section !== "this-row");

function partsIn(
  row: number,
  view: CardView,
  children: ReadonlyMap<string, AuditCard>,
): RollUpPart[] {
  const found = new Set<AuditCard>();
  for (const column of TAKING) {
    const place = view.place(row, column);
    const form = view.form(row, column);
    if (!place || !form || !leavesTheRow(form)) continue;
    for (const source of sourcesOf(place, form, view)) {
      const child = childAt(source, view, children, MOST_STEPS);
      if (child && child !== view.card) found.add(child);
    }
  }
  return [...found].map((child) => ({ row, child }));
}

function sourcesOf(place: CellPlace, form: FormulaForm, view: CardView): CellPlace[] {
  return form.references.flatMap((reference) => {
    const area = view.resolve(reference, place);
    return area?.rows === 1 && area.columns === 1 ? [area] : [];
  });
}

function childAt(
  place: CellPlace,
  view: CardView,
  children: ReadonlyMap<string, AuditCard>,
  steps: number,
): AuditCard | null {
  const child = children.get(keyOf(place));
  if (child || steps === 0) return child ?? null;
  const form = view.cells.form(place);
  if (form?.root.kind !== "reference") return null;
  const [source] = sourcesOf(place, form, view);
  return source ? childAt(source, view, children, steps - 1) : null;
}

import { mapCells, type Rect } from "../../grid/rect";
import type { Areas } from "../model";
import { requireUnprotected } from "../protection/guards";
import { gridValidation } from "./grid-rule";
import { NO_VALIDATION, type ValidationState } from "./validation-state";

/** Cells beyond these aren't looked at one by one; a rule over more cells is set as one block. */
const LOOKED_AT = 20_000;

/** The validations in a range, each once; null stands for cells without any. */
export function validationsIn({ sheet, rects }: Areas): (ValidationState | null)[] {
  const found = new Set<ValidationState | null>();
  for (const rect of rects) {
    mapCells(visibleCells(rect), (row, column) => {
      const id = sheet.book.grid.validations.idAt(sheet.id, row, column);
      found.add(id === null ? null : (sheet.validations.get(id) ?? null));
    });
  }
  return [...found];
}

/** Changes some part of the validation of a range; cells without one get one. */
export function setValidation(areas: Areas, patch: Partial<ValidationState>): void {
  requireUnprotected(areas.sheet);
  const [before] = validationsIn(areas);
  const state = { ...NO_VALIDATION, ...before, ...patch, id: crypto.randomUUID() };
  const [first] = areas.rects;
  if (!first) return;
  const rule = gridValidation(areas.sheet, first, state);
  areas.sheet.book.grid.validations.set(areas.sheet.id, areas.rects, rule);
  areas.sheet.validations.set(state.id, state);
}

export function clearValidation({ sheet, rects }: Areas): void {
  sheet.book.grid.validations.clear(sheet.id, rects);
}

function visibleCells(rect: Rect): Rect {
  const columns = rect.right - rect.left + 1;
  const rows = Math.max(1, Math.floor(LOOKED_AT / columns));
  return { ...rect, bottom: Math.min(rect.bottom, rect.top + rows - 1) };
}

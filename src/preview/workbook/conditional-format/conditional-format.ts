import { intersect, type Rect } from "../../grid/rect";
import { itemNotFound } from "../../wire/host-error";
import type { Areas, Sheet } from "../model";
import { requireUnprotected } from "../protection/guards";
import type { ConditionalFormatState } from "./conditional-format-state";
import { gridFormatRule } from "./grid-format";

/** A conditional format by its id. */
export interface ConditionalFormat {
  readonly sheet: Sheet;
  readonly id: string;
}

/** @throws HostError ItemNotFound when it was deleted in the meantime */
export function stateOf({ sheet, id }: ConditionalFormat): ConditionalFormatState {
  const state = sheet.conditionalFormats.get(id);
  if (!state) throw itemNotFound();
  return state;
}

/** Where the format holds; the grid knows better, because it moves formats along with cells. */
export function rectsOf(format: ConditionalFormat): readonly Rect[] {
  const state = stateOf(format);
  const shown = format.sheet.book.grid.conditionalFormats
    .all(format.sheet.id)
    .find(({ id }) => id === format.id);
  return shown?.rects ?? state.rects;
}

/** The formats that touch a range, the one with the highest priority first. */
export function formatsIn({ sheet, rects }: Areas): ConditionalFormat[] {
  return [...sheet.conditionalFormats.keys()]
    .reverse()
    .map((id) => ({ sheet, id }))
    .filter((format) =>
      rectsOf(format).some((own) => rects.some((rect) => intersect(own, rect) !== null)),
    );
}

/** Changes a format and shows the change. */
export function changeFormat(
  format: ConditionalFormat,
  change: (state: ConditionalFormatState) => void,
): void {
  requireUnprotected(format.sheet);
  const state = stateOf(format);
  state.rects = rectsOf(format);
  change(state);
  showFormat(format.sheet, state);
}

export function addFormat(sheet: Sheet, state: ConditionalFormatState): ConditionalFormat {
  requireUnprotected(sheet);
  sheet.conditionalFormats.set(state.id, state);
  showFormat(sheet, state);
  return { sheet, id: state.id };
}

export function removeFormat({ sheet, id }: ConditionalFormat): void {
  requireUnprotected(sheet);
  sheet.conditionalFormats.delete(id);
  sheet.book.grid.conditionalFormats.remove(sheet.id, id);
}

function showFormat(sheet: Sheet, state: ConditionalFormatState): void {
  const rule = gridFormatRule(sheet, state);
  if (!rule) return;
  sheet.book.grid.conditionalFormats.set(sheet.id, state.id, state.rects, rule, state.stopIfTrue);
}

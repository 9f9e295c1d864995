import type { CellStyle, StylePatch } from "../../grid/cell-style";
import type { Property } from "../../wire/wire-object";
import type { Areas } from "../model";
import { requirePermission } from "../protection/guards";
import { raiseFormatChanged } from "../events/format-event";
import { DEFAULT_OVERLAY, type CellOverlay } from "./cell-overlay";

/** One value for all cells, or null where they differ, as Excel answers. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first, ...others] = values;
  return first !== undefined && others.every((value) => value === first) ? first : null;
}

export function stylesOf({ sheet, rects }: Areas): CellStyle[] {
  return rects.flatMap((rect) => sheet.book.grid.styles.distinct(sheet.id, rect));
}

export function applyStyle(areas: Areas, patch: StylePatch): void {
  requirePermission(areas.sheet, "allowFormatCells");
  const { styles } = areas.sheet.book.grid;
  for (const rect of areas.rects) styles.apply(areas.sheet.id, rect, patch);
  raiseFormatChanged(areas);
}

/** A property of cells that the grid keeps as part of their style. */
export function styleProperty<K extends Exclude<keyof CellStyle, "borders">>(
  key: K,
  accept: (value: unknown) => CellStyle[K],
): Property<Areas> {
  return {
    get: (areas) => uniform(stylesOf(areas).map((style) => style[key])),
    set: (areas, value) => {
      applyStyle(areas, { [key]: accept(value) });
    },
  };
}

/** A property of cells that the grid doesn't know. */
export function overlayProperty<K extends keyof CellOverlay>(
  key: K,
  accept: (value: unknown) => CellOverlay[K],
): Property<Areas> {
  return {
    get: (areas) => overlayValue(areas, key),
    set: (areas, value) => {
      requirePermission(areas.sheet, "allowFormatCells");
      const patch = { [key]: accept(value) };
      for (const rect of areas.rects) areas.sheet.overlay.set(rect, patch);
    },
  };
}

export function overlayValue<K extends keyof CellOverlay>(
  { sheet, rects }: Areas,
  key: K,
): CellOverlay[K] | null {
  const values = rects.flatMap((rect) => sheet.overlay.distinct(rect, key));
  return uniform(values.map((value) => value ?? DEFAULT_OVERLAY[key]));
}

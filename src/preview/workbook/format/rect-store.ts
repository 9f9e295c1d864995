import { intersect, subtract, type Rect } from "../../grid/rect";
import { shiftRect } from "../../grid/shift-rect";
import type { StructureChange } from "../../grid/grid-watch";

interface Entry<T> {
  rect: Rect;
  readonly patch: Partial<T>;
}

/** Properties of blocks of cells; what was set later lies over what was set before. */
export class RectStore<T extends object> {
  private entries: Entry<T>[] = [];

  set(rect: Rect, patch: Partial<T>): void {
    this.entries.push({ rect, patch });
  }

  get<K extends keyof T>(row: number, column: number, key: K): T[K] | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.entries.findLast(({ rect, patch }) => key in patch && intersect(rect, cell))?.patch[
      key
    ];
  }

  /** Every value of one property in a block, each once; undefined where it was never set. */
  distinct<K extends keyof T>(rect: Rect, key: K): (T[K] | undefined)[] {
    const found = new Set<T[K] | undefined>();
    let open = [rect];
    for (const entry of this.entries.toReversed()) {
      if (!(key in entry.patch)) continue;
      if (open.some((part) => intersect(part, entry.rect))) found.add(entry.patch[key]);
      open = open.flatMap((part) => subtract(part, entry.rect));
    }
    if (open.length > 0) found.add(undefined);
    return [...found];
  }

  /** Follows cells that moved because rows or columns came or went. */
  shift(change: StructureChange): void {
    this.entries = this.entries.flatMap(({ rect, patch }) => {
      const shifted = shiftRect(rect, change);
      return shifted ? [{ rect: shifted, patch }] : [];
    });
  }
}

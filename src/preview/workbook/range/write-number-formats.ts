import { asText } from "../../wire/arguments";
import { raiseFormatChanged } from "../events/format-event";
import type { Area } from "../model";
import { requirePermission } from "../protection/guards";
import { matrixFor } from "./matrix";

/** One format for all cells, or one for each; null leaves a cell's format as it is. */
export function writeNumberFormats(area: Area, value: unknown): void {
  const { sheet, rect } = area;
  requirePermission(sheet, "allowFormatCells");
  const { styles } = sheet.book.grid;
  if (Array.isArray(value)) {
    for (const [offset, row] of matrixFor(area, value).entries()) {
      for (const { pattern, from, to } of runsOf(row)) {
        const top = rect.top + offset;
        const block = { top, bottom: top, left: rect.left + from, right: rect.left + to };
        styles.apply(sheet.id, block, { pattern });
      }
    }
  } else if (value !== null) styles.apply(sheet.id, rect, { pattern: asText(value) });
  raiseFormatChanged({ sheet, rects: [rect] });
}

interface Run {
  readonly pattern: string;
  readonly from: number;
  readonly to: number;
}

/** Neighbours with the same format are set together. */
function runsOf(row: readonly unknown[]): Run[] {
  const runs: Run[] = [];
  row.forEach((value, index) => {
    if (value === null) return;
    const pattern = asText(value);
    const last = runs.at(-1);
    if (last?.to === index - 1 && last.pattern === pattern) {
      runs[runs.length - 1] = { ...last, to: index };
    } else runs.push({ pattern, from: index, to: index });
  });
  return runs;
}

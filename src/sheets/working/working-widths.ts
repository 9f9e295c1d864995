import { longestPiece, textWidth } from "../plan/text-width";
import type { Cells } from "../plan/widest";
import { BOLD_MARGIN, MARGIN, widest } from "../plan/widest";
import type { WorkingPage } from "./working-page";

/** A heading this wide stays on one line; room for the button that some hosts show behind it. */
const HEADING_LINE = 22;
const BUTTON = 4;

/** A label of the line under a table reaches into the cells at its right, and is short anyhow. */
const ON_ONE_LINE = 20;

/** The widths that the seed asks for, or more where a word would be cut. */
export function workingColumnWidths(cells: Cells, { layout, sheet }: WorkingPage): number[] {
  const rows = (from: number, count = 1) => cells.slice(from, from + count);
  const headings = layout.blocks.flatMap(({ heading }) => rows(heading));
  const entries = layout.blocks.flatMap(({ first, count }) => rows(first, count));
  const labels = rows(layout.fields, sheet.fields.length);
  return Array.from({ length: layout.columns }, (_, at) =>
    Math.max(
      ...layout.blocks.map(({ block }) => block.columns[at]?.width ?? 0),
      widest(headings, at, longestPiece) + BOLD_MARGIN,
      Math.min(HEADING_LINE, widest(headings, at, textWidth) + BOLD_MARGIN + BUTTON),
      widest(entries, at, longestPiece) + MARGIN,
      at === 0 ? Math.min(ON_ONE_LINE, widest(labels, 0, textWidth) + BOLD_MARGIN) : 0,
    ),
  );
}

import { textWidth } from "../plan/text-width";
import type { Block } from "./blocks";

/** In characters; dates and amounts of seven digits fit into the narrowest. */
const NARROWEST = 14;
const WIDEST = 40;
const MARGIN = 2;

/** Only so many rows are looked at: the names further down a list are hardly longer. */
const LOOKED_AT = 200;

/** Widths in which labels and names can be read; longer sentences run on over the empty cells beside. */
export function reportColumnWidths(blocks: readonly Block[]): number[] {
  const columns = Math.max(...blocks.map(({ headings }) => headings.length));
  return Array.from({ length: columns }, (_, column) => {
    const widths = blocks.flatMap(({ headings, rows }) =>
      [headings, ...rows.slice(0, LOOKED_AT)].map((cells) => {
        const cell = cells[column];
        return typeof cell === "string" ? textWidth(cell) + MARGIN : 0;
      }),
    );
    return Math.min(WIDEST, Math.max(NARROWEST, ...widths));
  });
}

import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import type { ChecksPage } from "./checks-page";
import { COLUMN, WIDTHS } from "./checks-page";
import { lineCells, shownFinding } from "./line-cells";

const PERCENT_FORMAT = "0.00%";

/** The lines that are signed, under their headings. */
export function writeCheckLines(builder: PlanBuilder, page: ChecksPage): void {
  const { lines, layout, words } = page;
  const { rule, check, card, cell, measured, limit, findings, result, explanation } =
    words.texts.headings;
  const headings = [rule, check, card, cell, measured, limit, findings, result, explanation];
  builder.put(layout.heading, 0, ...headings);
  builder.style("heading", areaOf(layout.heading, 0, 1, WIDTHS.length));
  builder.style("body", areaOf(layout.first, 0, lines.length, WIDTHS.length));
  builder.style("centred", areaOf(layout.first, COLUMN.result, lines.length));
  lines.forEach((line, index) => {
    builder.put(layout.first + index, 0, ...lineCells(line, page));
  });
  formatShares(builder, page);
  lookAtResults(builder, page);
}

function formatShares(builder: PlanBuilder, { lines, layout }: ChecksPage): void {
  lines.forEach((line, index) => {
    const finding = shownFinding(line);
    for (const compared of ["measured", "limit"] as const) {
      if (finding?.[compared]?.kind !== "share") continue;
      builder.format(areaOf(layout.first + index, COLUMN[compared]), PERCENT_FORMAT);
    }
  });
}

function lookAtResults(builder: PlanBuilder, { lines, layout, words }: ChecksPage): void {
  const { fail, attention, unchecked } = words.texts.results;
  const area = areaOf(layout.first, COLUMN.result, lines.length);
  const says = (word: string) => `${builder.cell(layout.first, COLUMN.result)}=${quoted(word)}`;
  builder.look({ area, formula: `=${says(fail)}`, ...VERDICT_COLOURS.bad, bold: true });
  const open = `=OR(${says(attention)},${says(unchecked)})`;
  builder.look({ area, formula: open, ...VERDICT_COLOURS.attention });
}

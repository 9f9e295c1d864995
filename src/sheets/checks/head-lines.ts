import { phrase } from "../../i18n/phrase";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import type { ChecksPage } from "./checks-page";
import { COLUMN } from "./checks-page";

const MOMENT_FORMAT = "yyyy-mm-dd hh:mm";

/** What the audit went by, and what it did not look at. */
export function writeHead(builder: PlanBuilder, page: ChecksPage): void {
  const { layout, checks, words } = page;
  const { texts } = words;
  const lines = [
    [layout.scope, texts.scope, scopeOf(page)],
    [layout.readAt, texts.readAt, checks.readAt],
    [layout.catalogue, texts.catalogue, checks.catalogueVersion],
    [layout.product, texts.product, checks.productVersion],
  ] as const;
  for (const [row, label, value] of lines) {
    builder.put(row, 0, label);
    builder.put(row, COLUMN.card, value);
    builder.style("result", areaOf(row, 0));
    builder.style("left", areaOf(row, COLUMN.card));
  }
  builder.format(areaOf(layout.readAt, COLUMN.card), MOMENT_FORMAT);
  writeGaps(builder, page);
}

function scopeOf({ checks, report, words }: ChecksPage): string {
  const { onlySheet, sheetNames } = checks;
  const cards = report.cards.length;
  return onlySheet === null
    ? phrase(words.texts.wholeWorkbook, { sheets: sheetNames.length, cards })
    : phrase(words.texts.oneSheet, { sheet: onlySheet, cards });
}

function writeGaps(builder: PlanBuilder, { layout, gaps, words }: ChecksPage): void {
  const { notChecked, allChecked } = words.texts;
  builder.put(layout.gapsTitle, 0, gaps.length > 0 ? notChecked : allChecked);
  builder.style("result", areaOf(layout.gapsTitle, 0));
  gaps.forEach((gap, index) => {
    builder.put(layout.gaps + index, 0, gap);
  });
}

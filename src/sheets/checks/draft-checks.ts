import type { CheckLine } from "../../domain/audit/check-lines";
import { checkLines } from "../../domain/audit/check-lines";
import { CHECKS_NAME, writeChecksMark } from "../../domain/audit/checks-mark";
import { withoutEarlierChecks } from "../../domain/audit/set-apart";
import { areaOf } from "../plan/area-of";
import { PlanBuilder } from "../plan/plan-builder";
import type { Place, SheetDraft, SheetPlan, WorkbookMark } from "../sheet-plan";
import { writeCheckLines } from "./check-lines";
import type { Checks, ChecksWords } from "./checks";
import { layOutChecks } from "./checks-layout";
import type { ChecksPage } from "./checks-page";
import { WIDTHS } from "./checks-page";
import { gapSentences } from "./gap-sentences";
import { writeHead } from "./head-lines";
import { writeSignatures } from "./signature-lines";
import { writeVerdict } from "./verdict-cells";
import { writtenMoment } from "./written-moment";

/**
 * The sheet on which somebody signs for an audit: the verdict on top, below it one line for each
 * check of each card and lines for three signatures. An earlier Checks sheet stays as it was signed;
 * the mark in the workbook is that of the new one.
 */
export function draftChecks(checks: Checks, words: ChecksWords): SheetDraft {
  const report = withoutEarlierChecks(checks.report);
  const lines = checkLines(report);
  const gaps = gapSentences(report, checks, words);
  const layout = layOutChecks(gaps.length, lines.length);
  const page: ChecksPage = { checks, report, lines, gaps, layout, words };
  return {
    wantedSheetName: words.texts.name,
    wantedTableNames: [],
    rows: layout.rows,
    columns: WIDTHS.length,
    marks: marksOf(page),
    plan: (place) => planOf(page, place),
  };
}

/** What is said of one sheet must not pass for what is said of the workbook. */
function marksOf({ checks, report }: ChecksPage): readonly WorkbookMark[] {
  if (checks.onlySheet !== null) return [];
  const { readAt, catalogueVersion } = checks;
  const { verdict, findings } = report;
  const mark = { verdict, open: findings.length, madeAt: readAt, catalogueVersion };
  return [{ name: CHECKS_NAME, formula: writeChecksMark(mark) }];
}

function planOf(page: ChecksPage, place: Place): SheetPlan {
  const { layout, words, checks } = page;
  const { texts } = words;
  const builder = new PlanBuilder(place, layout.rows, WIDTHS.length);
  builder.put(0, 0, texts.name);
  builder.style("title", areaOf(0, 0));
  builder.style("result", areaOf(0, 0));
  builder.put(1, 0, isShort(page.lines) ? texts.shortLegend : texts.legend);
  builder.style("hint", areaOf(1, 0));
  writeVerdict(builder, page);
  writeHead(builder, page);
  writeCheckLines(builder, page);
  writeSignatures(builder, page);
  const heading = place.row + layout.heading;
  return {
    ...builder.collected(),
    tables: [],
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: "Landscape",
      titleRows: { first: heading, last: heading },
      // The moment stands on every page, since the pages of a signed sheet may be parted.
      footer: { left: "&F · &A", center: words.page, right: writtenMoment(checks.readAt) },
    },
    firstInput: builder.placed(areaOf(0, 0)),
  };
}

const isShort = (lines: readonly CheckLine[]): boolean =>
  lines.some(({ kind }) => kind === "quiet");

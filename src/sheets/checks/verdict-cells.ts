import { CHECKS_VERDICT_NAME } from "../../domain/audit/checks-mark";
import type { CheckResult } from "../../domain/audit/check-rows";
import { CHECK_RESULTS } from "../../domain/audit/check-rows";
import type { Verdict } from "../../domain/audit/verdict";
import { areaOf } from "../plan/area-of";
import { fixedReference } from "../plan/fixed-reference";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import type { ChecksPage } from "./checks-page";
import { COLUMN } from "./checks-page";

/** Where the verdict stands, and the first of the counts. */
const VALUE = COLUMN.card;

/** The worst first: the verdict is that of the first that occurs. */
const FAULTS = ["fail", "attention", "note"] as const satisfies readonly Verdict[];

/** The verdict and the counts that it rests on; Excel counts both from the lines as they stand. */
export function writeVerdict(builder: PlanBuilder, page: ChecksPage): void {
  const { layout, words } = page;
  builder.put(layout.verdict, 0, words.texts.verdict);
  builder.put(layout.counts, 0, words.texts.counts);
  builder.style("result", areaOf(layout.verdict, 0), areaOf(layout.counts, 0));
  writeCounts(builder, page);
  builder.calculate(layout.verdict, VALUE, verdictFormula(builder, page));
  builder.name(CHECKS_VERDICT_NAME, layout.verdict, VALUE);
  builder.style("result", areaOf(layout.verdict, VALUE));
  lookAtVerdict(builder, page);
}

function writeCounts(builder: PlanBuilder, { layout, lines, words }: ChecksPage): void {
  const results = fixedReference(builder.column(layout.first, lines.length, COLUMN.result));
  CHECK_RESULTS.forEach((result, step) => {
    const word = words.texts.results[result];
    builder.put(layout.results, VALUE + step, word);
    builder.calculate(layout.counts, VALUE + step, `COUNTIF(${results},${quoted(word)})`);
  });
  const counts = areaOf(layout.counts, VALUE, 1, CHECK_RESULTS.length);
  builder.style("heading", { ...counts, row: layout.results });
  builder.style("lined", counts);
  builder.style("centred", counts);
}

/** A line that somebody deletes, or overwrites with a word of their own, is missed. */
function verdictFormula(builder: PlanBuilder, { layout, lines, words }: ChecksPage): string {
  const count = (result: CheckResult) =>
    builder.cell(layout.counts, VALUE + CHECK_RESULTS.indexOf(result));
  const last = builder.cell(layout.counts, VALUE + CHECK_RESULTS.length - 1);
  const all = `SUM(${builder.cell(layout.counts, VALUE)}:${last})`;
  const verdict = FAULTS.reduceRight(
    (otherwise, fault) => `IF(${count(fault)}>0,${quoted(words.verdicts[fault])},${otherwise})`,
    quoted(words.verdicts.pass),
  );
  return `IF(${all}<>${lines.length},${quoted(words.texts.incomplete)},${verdict})`;
}

function lookAtVerdict(builder: PlanBuilder, { layout, words }: ChecksPage): void {
  const { fail, attention, pass } = words.verdicts;
  const area = areaOf(layout.verdict, VALUE);
  const looks = [
    [fail, VERDICT_COLOURS.bad],
    [words.texts.incomplete, VERDICT_COLOURS.bad],
    [attention, VERDICT_COLOURS.attention],
    [pass, VERDICT_COLOURS.good],
  ] as const;
  for (const [word, colours] of looks) {
    const formula = `=${builder.cell(layout.verdict, VALUE)}=${quoted(word)}`;
    builder.look({ area, formula, ...colours });
  }
}

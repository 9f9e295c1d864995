import type { PlanBuilder } from "../plan/plan-builder";
import { inPercent, quoted, textFormula } from "../plan/text-formula";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { isPlainlyShown, SHOWN_TOTAL, writtenTotal } from "./shown-total";
import { someUnscored } from "./total-formula";
import { isBelow, isWhole } from "./weight-conditions";

const countsOfKnockOuts = (builder: PlanBuilder, { layout }: CardPage): string =>
  builder.column(layout.knockOuts.first, layout.knockOuts.count, at("target"));

/** A condition: the weights do not add up. */
function weightsOff(builder: PlanBuilder, { layout, scoring }: CardPage): string {
  return `NOT(${isWhole(builder.cell(layout.total, at("weight")), scoring)})`;
}

/** A condition: something knocks out. None where the card has no knock-out items. */
export function knockedOut(builder: PlanBuilder, page: CardPage): string[] {
  if (page.layout.knockOuts.count === 0) return [];
  return [`COUNTIF(${countsOfKnockOuts(builder, page)},">0")>0`];
}

/** A condition: something knocks out without evidence, date and approver. */
function proofMissing(builder: PlanBuilder, { layout, texts }: CardPage): string[] {
  const { first, count } = layout.knockOuts;
  if (count === 0) return [];
  const states = builder.column(first, count, at("dataSource"));
  return [`COUNTIF(${states},${quoted(texts.knockOut.incomplete)})>0`];
}

function knockOutOpen(builder: PlanBuilder, page: CardPage): string[] {
  if (page.layout.knockOuts.count === 0) return [];
  const counts = countsOfKnockOuts(builder, page);
  return [`COUNT(${counts})<ROWS(${counts})`];
}

/** The one sentence that says what the total is worth, the gravest objection first. */
export function statusFormula(builder: PlanBuilder, page: CardPage): string {
  const { status } = page.texts;
  const { periodShare, shortestPeriod } = page.scoring;
  const covered = builder.cell(page.layout.total, at("score"));
  const weights = builder.cell(page.layout.total, at("weight"));
  const objections: [condition: string, sentence: string][] = [
    [weightsOff(builder, page), textFormula(status.weightsOff, { share: inPercent(weights) })],
    ...proofMissing(builder, page).map((missing) => pair(missing, status.proofMissing)),
    ...knockedOut(builder, page).map((breached) => pair(breached, status.knockedOut)),
    pair(`${covered}=0`, status.noScores),
    [
      isBelow(periodShare, shortestPeriod, page.scoring),
      textFormula(status.periodShort, { share: inPercent(periodShare) }),
    ],
    ...missingScores(page, covered),
    ...knockOutOpen(builder, page).map((open) => pair(open, status.knockOutOpen)),
  ];
  const total = builder.cell(page.layout.total, at("weightedScore"));
  const shown = builder.cell(page.layout.person, SHOWN_TOTAL);
  const remark = textFormula(status.unrounded, { total: writtenTotal(shown) });
  const final = `${quoted(status.final)}&IF(${isPlainlyShown(shown, total)},"",${remark})`;
  return objections.reduceRight(
    (otherwise, [condition, sentence]) => `IF(${condition},${sentence},${otherwise})`,
    final,
  );
}

/**
 * Under the policy "zero" nothing is missing; "block" wants every score, "carry" one of this period
 * or the last, and like the usual one enough of this period's.
 */
function missingScores(page: CardPage, covered: string): [condition: string, sentence: string][] {
  const { status } = page.texts;
  const { missing } = page.card.scoring;
  if (missing === "zero") return [];
  const unscored = pair(someUnscored(page), status.blocked);
  if (missing === "block") return [unscored];
  const { coveredWeightLimit } = page.scoring;
  const sentence = textFormula(status.provisional, { share: inPercent(covered) });
  const tooFew: [string, string] = [isBelow(covered, coveredWeightLimit, page.scoring), sentence];
  return missing === "carry" ? [unscored, tooFew] : [tooFew];
}

const pair = (condition: string, sentence: string): [string, string] => [
  condition,
  quoted(sentence),
];

import type { PlanBuilder } from "../plan/plan-builder";
import { inPercent, quoted, textFormula } from "../plan/text-formula";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { someUnscored } from "./total-formula";
import { isBelow, isWhole } from "./weight-conditions";

const countsOfKnockOuts = (builder: PlanBuilder, { layout }: CardPage): string =>
  builder.column(layout.knockOuts.first, layout.knockOuts.count, at("target"));

/** A condition: the weights do not add up. */
function weightsOff(builder: PlanBuilder, { layout }: CardPage): string {
  return `NOT(${isWhole(builder.cell(layout.total, at("weight")))})`;
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
  const { count } = page.layout.knockOuts;
  return count === 0 ? [] : [`COUNT(${countsOfKnockOuts(builder, page)})<${count}`];
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
      isBelow(periodShare, shortestPeriod),
      textFormula(status.periodShort, { share: inPercent(periodShare) }),
    ],
    ...missingScores(page, covered),
    ...knockOutOpen(builder, page).map((open) => pair(open, status.knockOutOpen)),
  ];
  return objections.reduceRight(
    (otherwise, [condition, sentence]) => `IF(${condition},${sentence},${otherwise})`,
    quoted(status.final),
  );
}

/** Under the policy "zero" nothing is missing; "block" wants every score, the usual one enough of them. */
function missingScores(page: CardPage, covered: string): [condition: string, sentence: string][] {
  const { status } = page.texts;
  const { missing } = page.card.scoring;
  if (missing === "zero") return [];
  if (missing === "block") return [pair(someUnscored(page), status.blocked)];
  const sentence = textFormula(status.provisional, { share: inPercent(covered) });
  return [[isBelow(covered, page.scoring.coveredWeightLimit), sentence]];
}

const pair = (condition: string, sentence: string): [string, string] => [
  condition,
  quoted(sentence),
];

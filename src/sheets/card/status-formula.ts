import type { PlanBuilder } from "../plan/plan-builder";
import { inPercent, quoted, textFormula } from "../plan/text-formula";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { isBelow, isWhole } from "./weight-conditions";

const countsOfKnockOuts = (builder: PlanBuilder, { layout }: CardPage): string =>
  builder.column(layout.knockOuts.first, layout.knockOuts.count, at("target"));

/** A condition: the weights do not add up. */
function weightsOff(builder: PlanBuilder, { layout }: CardPage): string {
  return `NOT(${isWhole(builder.cell(layout.total, at("weight")))})`;
}

/** A condition: something knocks out. None where the card has no knock-out items. */
function knockedOut(builder: PlanBuilder, page: CardPage): string[] {
  if (page.layout.knockOuts.count === 0) return [];
  return [`COUNTIF(${countsOfKnockOuts(builder, page)},">0")>0`];
}

function knockOutOpen(builder: PlanBuilder, page: CardPage): string[] {
  const { count } = page.layout.knockOuts;
  return count === 0 ? [] : [`COUNT(${countsOfKnockOuts(builder, page)})<${count}`];
}

/** The one sentence that says what the total is worth, the gravest objection first. */
export function statusFormula(builder: PlanBuilder, page: CardPage): string {
  const { status } = page.texts;
  const { coveredWeightLimit } = page.card.scoring;
  const covered = builder.cell(page.layout.total, at("score"));
  const weights = builder.cell(page.layout.total, at("weight"));
  const objections: [condition: string, sentence: string][] = [
    [weightsOff(builder, page), textFormula(status.weightsOff, { share: inPercent(weights) })],
    ...knockedOut(builder, page).map((breached) => pair(breached, status.knockedOut)),
    pair(`${covered}=0`, status.noScores),
    [
      isBelow(covered, coveredWeightLimit),
      textFormula(status.provisional, { share: inPercent(covered) }),
    ],
    ...knockOutOpen(builder, page).map((open) => pair(open, status.knockOutOpen)),
  ];
  return objections.reduceRight(
    (otherwise, [condition, sentence]) => `IF(${condition},${sentence},${otherwise})`,
    quoted(status.final),
  );
}

const pair = (condition: string, sentence: string): [string, string] => [
  condition,
  quoted(sentence),
];

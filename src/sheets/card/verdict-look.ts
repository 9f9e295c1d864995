import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import type { Area } from "../sheet-plan";
import { at, columnsUnder } from "./card-columns";
import type { CardPage } from "./card-page";

/** Words that say what a verdict is worth, or beginnings of sentences that do, with an asterisk. */
interface Verdicts {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/**
 * Colours the verdicts by their words: the status at the top, and everything below the indicators at
 * once, because a pair of looks for each verdict would cost ten times as much to send.
 */
export function lookOfVerdicts(builder: PlanBuilder, { card, layout, texts }: CardPage): void {
  const { balance, status, knockOut } = texts;
  const ofTotal: Verdicts = {
    good: [`${status.final}*`],
    bad: [
      `${status.weightsOff.slice(0, status.weightsOff.indexOf("{"))}*`,
      `${sameBeginning(status.proofMissing, status.knockedOut)}*`,
    ],
  };
  colour(builder, areaOf(layout.person, at("dataSource")), ofTotal);
  const column = at("indicator");
  const rows = layout.balanceTotal - layout.total + 1;
  colour(builder, areaOf(layout.total, column, rows, columnsUnder(card.scoring).length - column), {
    good: [...ofTotal.good, balance.within, balance.complete, knockOut.clear],
    bad: [
      ...ofTotal.bad,
      balance.incomplete,
      `${sameBeginning(knockOut.incomplete, knockOut.breached)}*`,
    ],
  });
}

/** The background alone: the words are dark enough on each. */
function colour(builder: PlanBuilder, area: Area, { good, bad }: Verdicts): void {
  const cell = builder.cell(area.row, area.column);
  const says = (words: readonly string[]) =>
    words.map((word) => `COUNTIF(${cell},${quoted(word)})`).join(",");
  builder.look({ area, formula: `=OR(${says(good)})`, fill: VERDICT_COLOURS.good.fill });
  // An error is no word; it must not pass unnoticed.
  const formula = `=OR(ISERROR(${cell}),${says(bad)})`;
  builder.look({ area, formula, fill: VERDICT_COLOURS.bad.fill });
}

/** What two sentences have in common before they part. */
function sameBeginning(one: string, other: string): string {
  const parting = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return one.slice(0, parting);
}

import { ASSIGNED_CURVE } from "../../domain/roll-up/payout-curve";
import { draftComparisonSheet, LINES_ABOVE } from "../comparison/comparison-page";
import type { ComparisonWords } from "../comparison/comparison-words";
import type { PlacedCard } from "../comparison/placed-card";
import { writePrecision } from "../comparison/precision-lines";
import { teamRates, columnsOfRates, linesOfRates, writeRates } from "../comparison/rate-lines";
import type { SheetDraft } from "../sheet-plan";
import { writeCardLines } from "./card-lines";
import { writeGroupLines } from "./group-lines";
import { linesOfGroupRates, writeGroupRates } from "./group-rates";
import { writePayouts, writePayoutTerms } from "./payout-lines";
import { layOutRollUp, PRECISION, teamOf } from "./roll-up-layout";
import { nameTerms } from "./roll-up-names";
import type { RollUpPage, RollUpTerms } from "./roll-up-page";
import { CARD, rollUpPrecision } from "./roll-up-page";

const ASSIGNED_TERMS = { budget: undefined, curve: ASSIGNED_CURVE, structure: null };

/**
 * The sheet that carries cards up to teams, departments and the company, and shares out a budget,
 * which may be filled in later. What people set has names, under which it is found again. The formulas say what `src/domain/roll-up` calculates.
 */
export function draftRollUp(
  cards: readonly PlacedCard[],
  words: ComparisonWords,
  set: RollUpTerms = ASSIGNED_TERMS,
): SheetDraft {
  const texts = words.comparison.rollUp;
  const teams = [...new Set(cards.map(teamOf))];
  const layout = layOutRollUp(LINES_ABOVE, cards.length, teams.length);
  const page: RollUpPage = { cards, teams, layout, words, texts, set };
  const rates = teamRates(cards);
  const ratesAt = layout.rows + 1;
  const sheet = {
    name: texts.name,
    legend: texts.legend,
    rows: ratesAt + linesOfRates(rates) + linesOfGroupRates(page, rates),
    columns: Math.max(CARD.amount + 1, columnsOfRates(rates)),
    wide: [CARD.status],
  };
  return draftComparisonSheet(sheet, words, (builder) => {
    const { rounding } = rollUpPrecision(builder, layout);
    nameTerms(builder, page);
    writePayoutTerms(builder, page);
    writeCardLines(builder, page);
    writePayouts(builder, page);
    writeGroupLines(builder, page);
    writePrecision(builder, PRECISION, words, layout.precision);
    writeRates(builder, rates, words, { at: ratesAt, rounding });
    writeGroupRates(builder, page, rates, ratesAt);
  });
}

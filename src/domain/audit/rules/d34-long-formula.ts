import { number } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView } from "../facts/card-view";
import type { ScoringFormula } from "../facts/scoring-formulas";
import { firstOfEachForm, scoringFormulas } from "../facts/scoring-formulas";

const MOST_CHARACTERS = 120;
const MOST_CHOICES = 2;

/**
 * What nobody can read in one breath, nobody checks. The formulas of our own cards are left out:
 * they are printed with the card and tested against the arithmetic that they stand for.
 */
export const d34: CardAuditRule = {
  id: "D34",
  per: "card",
  severity: "information",
  source: "modelling-standard",
  assigned: true,
  cases: ["long", "nested"],
  check: (view) => {
    if (view.card.origin === "record" || view.card.origin === "names") return [];
    const formulas = firstOfEachForm(scoringFormulas(view));
    return formulas.flatMap(({ first, count }) => checkFormula(view, first, count));
  },
};

function checkFormula(
  { cells }: CardView,
  { place, form, of }: ScoringFormula,
  count: number,
): ToldBreach[] {
  const { length } = cells.formula(place) ?? "";
  const told = { place, subject: of, details: { count: number(count) } };
  const isNested = form !== null && form.choices > MOST_CHOICES;
  if (isNested) {
    const compared = { measured: number(form.choices), limit: number(MOST_CHOICES) };
    return [{ ...told, case: "nested", ...compared }];
  }
  if (length <= MOST_CHARACTERS) return [];
  return [{ ...told, case: "long", measured: number(length), limit: number(MOST_CHARACTERS) }];
}

import type { CatalogueEntry } from "../../../../catalogue/catalogue-entry";
import { scorecardRow } from "../../../../catalogue/scorecard-row";
import { methodRules, scoringPolicy } from "../../../../catalogue/weight-profiles";
import type { CardRowRequest } from "../../../../excel/card-row";
import type { CatalogueText } from "../../../../i18n/indicator-texts";
import { TERMS } from "../../../../i18n/terms";
import type { Texts } from "../../../../i18n/texts";
import { planCardRow } from "../../../../sheets/plan-card-row";
import type { Wish } from "./addition";
import { rowsBefore } from "./addition";
import type { CardInView } from "./card-in-view";

interface Addition {
  readonly card: CardInView;
  readonly entry: CatalogueEntry;
  readonly wish: Wish;
  /** The other weights afterwards; null leaves them as they are. */
  readonly weights: readonly number[] | null;
  readonly profileId: string;
  /** In the card's language. */
  readonly text: CatalogueText;
  readonly texts: Texts;
}

/** Whether the card asks for scores of the period before. */
const carriesScores = ({ table }: CardInView, { language }: Texts): boolean =>
  table.headers.includes(TERMS[language].headings.previousScore.name);

/** What Excel is asked to write. */
export function additionRequest(addition: Addition): CardRowRequest {
  const { card, entry, wish, weights, profileId, text, texts } = addition;
  const { category, weight } = wish;
  const row = scorecardRow(entry, { category, weight, target: null }, methodRules(profileId));
  const policy = scoringPolicy(profileId);
  const scoring = carriesScores(card, texts) ? { ...policy, missing: "carry" as const } : policy;
  return {
    card: card.table,
    before: rowsBefore(card, category),
    indicatorColumn: card.columns.indicator,
    weightColumn: card.columns.weight,
    weights,
    plan: (place) => planCardRow({ row, scoring, text, texts }, place),
  };
}

import type { RowFacts } from "../../../domain/card-rules/card-facts";
import { shareOfActual } from "../../../domain/card-rules/survey-facts";
import { favourableAnswers } from "../../../domain/surveys/declared-survey";
import type { BalanceTexts } from "../../../i18n/balance-texts";
import type { Language } from "../../../i18n/language";
import { formatNumber, formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import type { SurveyCount, SurveyDraft } from "./survey-draft";
import { typedCount } from "./typed-count";

interface CountedRow {
  readonly row: Pick<RowFacts, "actual" | "unit">;
  readonly draft: SurveyDraft;
}

interface HintSpeech {
  readonly language: Language;
  readonly words: BalanceTexts["grounds"]["survey"];
}

const DIGITS = 2;

/** What a count amounts to beside the card's figure; nothing is corrected for anybody. */
export function countHint(name: SurveyCount, counted: CountedRow, speech: HintSpeech): string {
  const answers = typedCount(counted.draft.answers);
  if (name === "answers" || answers === null || !(answers > 0)) return speech.words.hints[name];
  if (name === "favourable") return favourableHint(answers, counted, speech);
  return name === "detractors" ? netHint(answers, counted, speech) : speech.words.hints[name];
}

function favourableHint(
  answers: number,
  { row, draft }: CountedRow,
  { language, words }: HintSpeech,
): string {
  const share = shareOfActual(row);
  const percent = (part: number) => formatPercent(language, part, DIGITS);
  const counted = typedCount(draft.favourable);
  if (share === null) return words.hints.favourable;
  if (counted !== null) {
    const values = { counted: percent(counted / answers), actual: percent(share) };
    return Number.isNaN(counted) ? words.hints.favourable : phrase(words.counted, values);
  }
  const derived = favourableAnswers(share, answers);
  const product = formatNumber(language, share * answers, DIGITS);
  const values = { share: percent(share), answers, product };
  return phrase(derived === null ? words.notWhole : words.derived, values);
}

function netHint(
  answers: number,
  { row, draft }: CountedRow,
  { language, words }: HintSpeech,
): string {
  const [promoters, detractors] = [typedCount(draft.promoters), typedCount(draft.detractors)];
  if (promoters === null || detractors === null) return words.hints.detractors;
  const net = (100 * (promoters - detractors)) / answers;
  if (Number.isNaN(net) || row.actual === null) return words.hints.detractors;
  const shown = (points: number) => formatNumber(language, points, DIGITS);
  return phrase(words.counted, { counted: shown(net), actual: shown(row.actual) });
}

/** What a survey's figure is: a share of favourable answers, a net promoter score, or a mean. */
export const SURVEY_KINDS = ["share", "promoters", "mean"] as const;

/** One of these; "none" where a row rests on no survey. */
export type SurveyKind = (typeof SURVEY_KINDS)[number] | "none";

/** What somebody says of the survey behind a row's actual; null is not said. */
export interface DeclaredSurvey {
  /** Name of the row's indicator. */
  readonly indicator: string;
  /** Asked only where the catalogue does not know the indicator. */
  readonly kind: SurveyKind | null;
  /** Question and scale, such as "CES 2.0, 1–7". */
  readonly version: string | null;
  /** Of the period before; "" where nobody was asked then. */
  readonly previousVersion: string | null;
  readonly answers: number | null;
  /** Counted; of a share that makes whole people it follows from the answers. */
  readonly favourable: number | null;
  readonly promoters: number | null;
  readonly detractors: number | null;
}

/**
 * Nothing said of an indicator's survey.
 *
 * @param indicator - Its name.
 * @returns What may be completed.
 */
export const undeclaredSurvey = (indicator: string): DeclaredSurvey => ({
  indicator,
  kind: null,
  version: null,
  previousVersion: null,
  answers: null,
  favourable: null,
  promoters: null,
  detractors: null,
});

/** So near to a whole number, a share of the answers is one; binary arithmetic leaves no more apart. */
const WHOLE = 1e-6;

/**
 * How many answers were favourable, where the share of them tells it. A share that was rounded makes
 * no whole number of people: then it has to be counted, not guessed.
 *
 * @param share - Fraction of 1.
 * @param answers - How many there are.
 * @returns A whole number; null where the share does not make one.
 * @example 0.8 of 45 answers is 36; 0.87 of 230 is no whole number
 */
export function favourableAnswers(share: number, answers: number): number | null {
  const count = share * answers;
  const whole = Math.round(count);
  const isWhole = Math.abs(count - whole) <= WHOLE * Math.max(1, answers);
  return isWhole && whole >= 0 && whole <= answers ? whole : null;
}

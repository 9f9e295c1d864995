/** Which cell error a refusal becomes: #DIV/0!, #N/A, #VALUE! or #NUM!. */
export type RefusalKind = "divide-by-zero" | "not-available" | "wrong-value" | "wrong-number";

/**
 * Why a calculation was refused. The sentence that a user reads for it stands under the same key in
 * `seeds/locales/<tag>/refusals.json`, so that the domain itself speaks no language.
 */
export const REFUSAL_REASONS = [
  "text-is-no-number",
  "text-looks-like-number",
  "truth-value-is-no-number",
  "cell-unreadable",
  "no-numbers",
  "no-entries",
  "key-missing",
  "negative-count",
  "part-exceeds-whole",
  "denominator-zero",
  "result-too-large",
  "answer-off-scale",
  "answer-not-whole",
  "scale-unusable",
  "answers-alike",
  "single-answer",
  "unknown-option",
  "limit-not-positive",
  "fewer-cases-than-values",
  "target-not-positive",
  "number-not-positive",
  "number-not-whole",
  "total-negative",
  "band-unusable",
  "retention-unusable",
  "discount-negative",
  "previous-not-positive",
  "mean-negative",
  "threshold-equals-target",
  "threshold-on-wrong-side",
  "floor-not-below-cap",
  "stretch-on-wrong-side",
  "points-not-rising",
  "ratio-for-down",
  "bounds-not-rising",
  "points-against-direction",
  "deduction-not-positive",
  "band-reversed",
  "tolerance-not-positive",
  "level-points-turn",
  "level-not-whole",
  "level-not-half",
  "red-flag-equals-goal",
  "red-flag-on-wrong-side",
  "shapes-differ",
  "weights-off-total",
  "weight-not-positive",
  "score-missing",
  "score-missing-twice",
  "covered-too-low",
  "below-lowest-grade",
  "not-prorated",
  "period-insufficient",
  "no-scores",
  "category-unknown",
  "category-missing",
  "one-number-wanted",
  "line-wanted",
  "number-missing",
  "three-points-wanted",
  "text-is-no-date",
  "date-off-calendar",
  "start-missing",
  "end-missing",
  "end-before-start",
  "start-after-until",
  "nothing-ended",
  "open-unknown",
  "hours-unusable",
  "hours-missing",
  "weekend-unknown",
  "share-off-range",
  "repair-category-empty",
  "repair-category-least",
  "repair-category-most",
  "repair-total-least",
  "repair-total-most",
  "repair-step",
  "repair-beyond-last",
  "log-cell-missing",
  "asof-before-data",
  "nothing-judged",
  "no-period-over",
  "periods-too-many",
  "groups-unusable",
  "span-reversed",
  "days-too-many",
  "actual-zero",
  "values-too-few",
  "values-too-many",
  "values-alike",
  "names-unlike-columns",
  "single-indicator",
  "period-missing",
  "indicator-unknown",
  "target-missing",
  "nothing-listed",
  "catalogue-unreachable",
  "unexpected",
] as const;

/** Key of the sentence that explains a refusal. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What the sentence of a refusal mentions: a position, an argument's name, the offending text … */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** A calculation that has no honest answer. Custom functions turn it into a cell error. */
export class Refusal extends Error {
  /**
   * Names the refusal.
   *
   * @param kind - Which cell error stands for it.
   * @param reason - Key of the sentence that explains it.
   * @param details - Values the sentence mentions.
   */
  constructor(
    readonly kind: RefusalKind,
    readonly reason: RefusalReason,
    readonly details: RefusalDetails = {},
  ) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.name = "Refusal";
  }
}

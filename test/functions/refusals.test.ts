import { readFileSync } from "node:fs";
import path from "node:path";
import { REFUSAL_REASONS } from "../../src/domain/refusal";
import type { RefusalReason } from "../../src/domain/refusal";
import { setCurrentLanguage } from "../../src/i18n/current-language";
import { LANGUAGES } from "../../src/i18n/language";
import type { Language } from "../../src/i18n/language";
import { TERMS } from "../../src/i18n/terms";
import { shownError } from "./custom-functions";
import { customFunction } from "./function-exports";

type Formula = [id: string, ...given: unknown[]];

const FOUR = [["outcome"], ["efficiency"], ["behavior"], ["capability"]];
const LOCKED = [["x"], ["x"], ["x"], ["x"]];

/** A formula that is refused for each reason, its arguments as Excel hands them over. */
const REFUSED: Readonly<
  Record<Exclude<RefusalReason, "unexpected" | "catalogue-unreachable">, Formula>
> = {
  "text-is-no-number": ["RATE", [["a"]], [[1]]],
  "text-looks-like-number": ["RATE", [["9"]], [[1]]],
  "truth-value-is-no-number": ["RATE", [[true]], [[1]]],
  "cell-unreadable": ["RATE", [[{}]], [[1]]],
  "no-numbers": ["RATE", [[null]], [[1]]],
  "no-entries": ["COVERAGE", [[null]], [["a"]]],
  "key-missing": ["MULTIBUY", [[null]], [["a"]]],
  "negative-count": ["CHURN", [[-1]], [[1]]],
  "part-exceeds-whole": ["CHURN", [[2]], [[1]]],
  "denominator-zero": ["RATE", [[2]], [[0]]],
  "result-too-large": ["RATE", [[1e308]], [[1e-308]]],
  "answer-off-scale": ["NPS", [[11]]],
  "answer-not-whole": ["NPS", [[9.5]]],
  "scale-unusable": ["CSAT", [[1]], "top2", [[2]]],
  "answers-alike": ["INTERVAL.NPS", [[9, 10]]],
  "single-answer": ["INTERVAL.MEAN", [[5]]],
  "unknown-option": ["NPS", [[9]], "best"],
  "limit-not-positive": ["WITHIN", [[9]], [[0]]],
  "fewer-cases-than-values": ["WITHIN", [[9, 9]], [[30]], [[1]]],
  "target-not-positive": ["ATTAIN", [[1]], [[-1]]],
  "number-not-positive": ["BACKLOGDAYS", [[1]], [[1]], [[0]]],
  "number-not-whole": ["MULTIBUY", [["a"]], [["b"]], [[1.5]]],
  "total-negative": ["BUDGET", [[1]], [[-1]]],
  "band-unusable": ["BUDGET", [[1]], [[1]], "attainment", [[1.2]]],
  "retention-unusable": ["CLV", [[1]], [[1]], [[0]]],
  "discount-negative": ["CLV", [[1]], [[0.5]], [[-0.1]]],
  "previous-not-positive": ["GROWTH", [[1]], [[0]]],
  "mean-negative": ["TEAMINDEX", [[1]], [[-1]]],
  "threshold-equals-target": ["SCORE.LINEAR", [[1]], [[5]], [[5]]],
  "threshold-on-wrong-side": ["SCORE.LINEAR", [[1]], [[5]], [[9]], "down"],
  "floor-not-below-cap": ["SCORE.LINEAR", [[1]], [[5]], [[9]], null, [[50]], [[60]]],
  "stretch-on-wrong-side": ["SCORE.THREEPOINT", [[1]], [[5]], [[9]], [[7]]],
  "points-not-rising": ["SCORE.THREEPOINT", [[1]], [[5]], [[9]], [[12]], null, [[60, 50, 70]]],
  "three-points-wanted": ["SCORE.THREEPOINT", [[1]], [[5]], [[9]], [[12]], null, [[60, 90]]],
  "line-wanted": ["SCORE.STEPS", [[1]], Array(2).fill([1, 2]), Array(2).fill([1, 2])],
  "number-missing": ["SCORE.RUBRIC", [[1]], [[20, null, 60]]],
  "ratio-for-down": ["SCORE.RATIO", [[1]], [[2]], "down"],
  "bounds-not-rising": ["SCORE.STEPS", [[1]], [[5, 5]], [[50, 60]]],
  "points-against-direction": ["SCORE.STEPS", [[1]], [[5, 6]], [[60, 50]]],
  "deduction-not-positive": ["SCORE.DEDUCTION", [[1]], [[-2]]],
  "band-reversed": ["SCORE.BAND", [[1]], [[8]], [[5]], [[1]]],
  "tolerance-not-positive": ["SCORE.BAND", [[1]], [[5]], [[8]], [[0]]],
  "level-points-turn": ["SCORE.RUBRIC", [[1]], [[20, 60, 40, 80]]],
  "level-not-whole": ["SCORE.RUBRIC", [[3.5]]],
  "level-not-half": ["SCORE.RUBRIC", [[3.2]], null, "half"],
  "red-flag-equals-goal": ["SCORE.REDFLAG", [[1]], [[5]], [[5]]],
  "red-flag-on-wrong-side": ["SCORE.REDFLAG", [[1]], [[5]], [[9]], "down"],
  "score-missing-twice": ["TOTAL", [[1]], [[null]], "carry"],
  "covered-too-low": ["TOTAL", [[0.5, 0.5]], [[80, null]], "redistribute"],
  "below-lowest-grade": ["GRADE", [[50]], [[60, 80]], [["C", "B"]]],
  "not-prorated": ["PRORATE", [[0.9]], [[15]], [[20]], "rate"],
  "period-insufficient": ["PRORATE", [[90]], [[5]], [[20]], "sum"],
  "shapes-differ": ["TOTAL", [[1]], [[80, 90]]],
  "weights-off-total": ["TOTAL", [[0.4]], [[80]]],
  "weight-not-positive": ["TOTAL", [[0]], [[80]]],
  "score-missing": ["TOTAL", [[1]], [[null]]],
  "no-scores": ["TOTAL", [[1]], [[null]], "zero"],
  "category-unknown": ["BALANCE", [["x"]], [[1]]],
  "category-missing": ["BALANCE", [[null]], [[1]]],
  "text-is-no-date": ["DURATION.MEAN", [["2025-12-05"]], [[45_996]]],
  "date-off-calendar": ["DURATION.MEAN", [[0.5]], [[45_996]]],
  "start-missing": ["DURATION.MEAN", [[null]], [[45_996]]],
  "end-missing": ["DURATION.MEAN", [[45_996]], [[null]], null, "refuse"],
  "end-before-start": ["DURATION.MEAN", [[45_996]], [[45_995]]],
  "start-after-until": ["DURATION.MEAN", [[45_996]], [[null]], null, 45_995],
  "nothing-ended": ["DURATION.MEAN", [[45_996]], [[null]]],
  "open-unknown": ["DURATION.MEAN", [[45_996]], [[45_997]], null, "miss"],
  "hours-unusable": ["DURATION.MEAN", [[45_996]], [[45_997]], null, null, [["9 to 5"]]],
  "hours-missing": ["DURATION.MEAN", [[45_996]], [[45_997]], null, null, null, 1],
  "weekend-unknown": ["DURATION.MEAN", [[45_996]], [[45_997]], null, null, [["9-17"]], 8],
  "share-off-range": ["DURATION.PERCENTILE", [[45_996]], [[45_997]], [[90]]],
  "repair-category-empty": ["REBALANCE", [["outcome"], ["outcome"]], [[0.5], [0.5]]],
  "repair-category-least": ["REBALANCE", [["outcome"]], [[0.5]], [["x"]]],
  "repair-category-most": ["REBALANCE", [["outcome"]], [[1]]],
  "repair-total-least": ["REBALANCE", FOUR, [[0.45], [0.35], [0.2], [0.15]], LOCKED],
  "repair-total-most": ["REBALANCE", FOUR, [[0.35], [0.25], [0.1], [0.1]], LOCKED],
  "repair-step": ["REBALANCE", FOUR, [[0.37], [0.25], [0.2], [0.15]], [["x"], [0], [0], [0]]],
  "repair-beyond-last": ["REBALANCE", FOUR, [[0.4], [0.3], [0.15], [0.15]], LOCKED, [[2]]],
  "log-cell-missing": ["CHURN.INACTIVE", [["a"]], [[null]], [[90]], [[46_022]]],
  "asof-before-data": ["CHURN.INACTIVE", [["a"]], [[46_023]], [[90]], [[46_022]]],
  "nothing-judged": ["REOPEN.WINDOW", [[46_020]], [[0]], [[7]], [[46_022]]],
  "no-period-over": ["COHORT", [["a"]], [[46_020]], [[46_021]]],
  "periods-too-many": ["COHORT", [["a"]], [[4602]], [[46_021]]],
  "groups-unusable": ["RFM.SCORES", [["a"]], [[1]], [[1]], [[46_022]], [[10]]],
  "span-reversed": ["BACKLOG.DAILY", [[46_020]], [[0]], [[46_022]]],
  "days-too-many": ["BACKLOG.DAILY", [[4602]], [[46_020]]],
  "actual-zero": ["MAPE", [[0]], [[1]]],
  "values-too-few": ["TREND.SLOPE", [[1]]],
  "values-too-many": ["TREND.SLOPE", [Array.from({ length: 2001 }, () => 1)]],
  "values-alike": ["CORRELATION", [[1, 1, 1]], [[1, 2, 3]]],
  "names-unlike-columns": ["CORR.REDUNDANCY", [[1, 2]], [["a"]]],
  "single-indicator": ["CORR.REDUNDANCY", [[1], [2]]],
  "period-missing": ["GROWTH.YOY", [[1, null, 3, 4]], [[2]]],
  "indicator-unknown": ["DEFINE", [["lifetime cost"]]],
  "target-missing": ["TARGET", [["NRR"]]],
  "nothing-listed": ["LIST", [["no such words"]]],
  "one-number-wanted": ["SCORE.LINEAR", [[1, 2]], [[5]], [[9]]],
};

function sentencesIn(language: Language): Record<string, string> {
  const file = path.resolve(__dirname, `../../seeds/locales/${language}/refusals.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
}

const placeholdersIn = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

async function messageOf([id, ...given]: Formula): Promise<string> {
  const answer = await customFunction(id)(...given);
  return shownError(Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer).message;
}

test.each(LANGUAGES)(
  "every reason has a sentence in %s, and no sentence is left over",
  (language) => {
    expect(Object.keys(sentencesIn(language)).sort()).toEqual([...REFUSAL_REASONS].sort());
  },
);

test.each(REFUSAL_REASONS)("%s mentions the same in every language", (reason) => {
  const [first, ...others] = LANGUAGES.map((language) =>
    placeholdersIn(sentencesIn(language)[reason] ?? ""),
  );
  for (const other of others) expect(other).toEqual(first);
});

describe.each(LANGUAGES)("in %s", (language) => {
  beforeEach(() => {
    setCurrentLanguage(language);
  });

  test.each(Object.entries(REFUSED))(
    "%s is said with everything it mentions",
    async (reason, formula) => {
      const [beginning = ""] = (sentencesIn(language)[reason] ?? "").split("{");
      const message = await messageOf(formula);
      expect(message.startsWith(beginning)).toBe(true);
      expect(message).not.toMatch(/[{}]|undefined|NaN/);
      expect(message.length).toBeLessThan(255);
    },
  );
});

test.each(LANGUAGES)("an unknown category is answered with the names known in %s", (language) => {
  const sentence = (sentencesIn(language)["category-unknown"] ?? "").toLowerCase();
  const names = Object.values(TERMS[language].categories).map(({ name }) => name.toLowerCase());
  expect(names.filter((name) => !sentence.includes(name))).toEqual([]);
});

test("no two of the formulas are refused for one reason", async () => {
  setCurrentLanguage("en-US");
  const messages = await Promise.all(Object.values(REFUSED).map(messageOf));
  expect(new Set(messages).size).toBe(Object.keys(REFUSED).length);
});

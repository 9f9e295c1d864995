import { undeclaredSurvey } from "../../../../src/domain/surveys/declared-survey";
import { loadBalanceTexts } from "../../../../src/i18n/balance-texts";
import type { BalanceTexts } from "../../../../src/i18n/balance-texts";
import { countHint } from "../../../../src/taskpane/balance/grounds/count-hint";
import type { SurveyCount } from "../../../../src/taskpane/balance/grounds/survey-draft";
import { surveyDraft } from "../../../../src/taskpane/balance/grounds/survey-draft";

let words: BalanceTexts["grounds"]["survey"];
beforeAll(async () => {
  words = (await loadBalanceTexts("en-US")).grounds.survey;
});

const hintOf = (
  name: SurveyCount,
  typed: Partial<Record<SurveyCount, string>>,
  row = { actual: 0.8, unit: "%" },
) => {
  const draft = { ...surveyDraft(undeclaredSurvey("CSAT")), ...typed };
  return countHint(name, { row, draft }, { language: "en-US", words });
};

test("a share that makes whole people may stay uncounted; one that does not asks for the count", () => {
  expect(hintOf("favourable", { answers: "45" })).toBe("80% × 45 = 36: this may stay blank.");
  expect(hintOf("favourable", { answers: "46" })).toMatch(/^80% × 46 = 36\.8 is no whole number/);
});

test("counted answers are shown beside the scorecard's figure", () => {
  expect(hintOf("favourable", { answers: "46", favourable: "37" })).toBe(
    "These answers make 80.43%; the scorecard’s actual is 80%.",
  );
  const counts = { answers: "100", promoters: "50", detractors: "30" };
  expect(hintOf("detractors", counts, { actual: 21, unit: "points" })).toBe(
    "These answers make 20; the scorecard’s actual is 21.",
  );
});

test("as long as nothing can be compared, it says what is meant", () => {
  expect(hintOf("answers", { answers: "45" })).toBe(words.hints.answers);
  expect(hintOf("favourable", { answers: "0" })).toBe(words.hints.favourable);
  expect(hintOf("favourable", { answers: "4x" })).toBe(words.hints.favourable);
  expect(hintOf("favourable", { answers: "46", favourable: "x" })).toBe(words.hints.favourable);
  expect(hintOf("detractors", { answers: "100", promoters: "50" })).toBe(words.hints.detractors);
});

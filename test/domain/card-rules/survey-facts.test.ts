import { shareOfActual, surveyFacts } from "../../../src/domain/card-rules/survey-facts";
import type { DeclaredSurvey, SurveyKind } from "../../../src/domain/surveys/declared-survey";
import { undeclaredSurvey } from "../../../src/domain/surveys/declared-survey";

const ROW = { row: 3, actual: 0.8, unit: "%" };

const factsOf = (
  known: SurveyKind | null,
  said: Partial<DeclaredSurvey> = {},
  row: Partial<typeof ROW> = {},
) =>
  surveyFacts({
    row: { ...ROW, ...row },
    known,
    declared: { ...undeclaredSurvey("CSAT"), ...said },
  });

const resultOf = (...given: Parameters<typeof factsOf>) => factsOf(...given)[0]?.result;

test("a row without a survey gives none, whatever was said", () => {
  expect(factsOf("none", { kind: "share", answers: 40 })).toEqual([]);
  expect(factsOf(null, { kind: "none" })).toEqual([]);
});

test("what nobody has said stays unknown", () => {
  const nothing = { row: 3, version: null, previousVersion: null, result: null };
  expect(factsOf("share")).toEqual([nothing]);
  expect(factsOf(null, { answers: 40 })).toEqual([nothing]);
});

test("favourable answers follow from the share where that makes whole people", () => {
  expect(resultOf("share", { answers: 45 })).toEqual({
    kind: "share",
    answers: 45,
    favourable: 36,
  });
  expect(resultOf("share", { answers: 45 }, { actual: 80 })).toMatchObject({ favourable: 36 });
  expect(resultOf("share", { answers: 46 })).toEqual({ kind: "count", answers: 46 });
  expect(resultOf("share", { answers: 46, favourable: 37 })).toMatchObject({ favourable: 37 });
  expect(resultOf("share", { answers: 40 }, { unit: "points" })).toMatchObject({ kind: "count" });
});

test("a net score needs both counts, a mean has no spread that a card tells", () => {
  const counts = { answers: 100, promoters: 50, detractors: 30 };
  expect(resultOf("promoters", counts)).toEqual({ kind: "promoters", ...counts });
  expect(resultOf("promoters", { ...counts, detractors: null })).toMatchObject({ kind: "count" });
  expect(resultOf(null, { ...counts, kind: "mean" })).toEqual({ kind: "count", answers: 100 });
});

test.each([
  [0.8, "%", 0.8],
  [80, "％", 0.8],
  [0.8, null, 0.8],
  [4.5, "points", null],
  [101, "%", null],
  [null, "%", null],
])("an actual of %p %s is a share of %p", (actual, unit, share) => {
  expect(shareOfActual({ actual, unit })).toBe(share);
});

import { sampleSizeRule } from "../../../src/domain/card-rules/c23-sample-size";
import type { SurveyFacts } from "../../../src/domain/card-rules/comparison-facts";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const asked = (
  result: SurveyFacts["result"],
  threshold: number | null = null,
  target: number | null = null,
) =>
  card({
    rows: rows({ threshold, target }),
    surveys: [{ row: 0, version: "CSAT", previousVersion: null, result }],
  });

const share = (answers: number, favourable: number) =>
  ({ kind: "share", answers, favourable }) as const;

test("29 answers are too few, 30 are on the bound", () => {
  const few = breaches(sampleSizeRule, asked(share(29, 20)));
  expect(inShort(few)).toEqual([["few", 0, 29, 30]]);
  expect(few[0]?.source).toBe("product-default");
  expect(breaches(sampleSizeRule, asked(share(30, 20)))).toEqual([]);
});

test("an interval wider than half the way from threshold to target is told", () => {
  // 1.96 √(0.8 · 0.2 / 100) = 0.0784
  const found = breaches(sampleSizeRule, asked(share(100, 80), 0.8, 0.9));
  expect(inShort(found)).toEqual([["wide", 0, 0.0784, 0.05]]);
  expect(breaches(sampleSizeRule, asked(share(100, 80), 0.7, 0.9))).toEqual([]);
});

test("a net promoter score is measured in points", () => {
  // 196 √((0.8 − 0.2²) / 100) = 17.0869
  const promoters = { kind: "promoters", answers: 100, promoters: 50, detractors: 30 } as const;
  expect(inShort(breaches(sampleSizeRule, asked(promoters, 10, 40)))).toEqual([
    ["wide", 0, 17.0868839, 15],
  ]);
  expect(breaches(sampleSizeRule, asked(promoters, 0, 40))).toEqual([]);
});

test("a share whose lines are written as 80 and 90 is measured as they are", () => {
  expect(inShort(breaches(sampleSizeRule, asked(share(100, 80), 80, 90)))).toEqual([
    ["wide", 0, 7.84, 5],
  ]);
});

test("of a mean only the number of answers is checked; what nobody counted is silent", () => {
  expect(inShort(breaches(sampleSizeRule, asked({ kind: "count", answers: 12 })))).toEqual([
    ["few", 0, 12, 30],
  ]);
  expect(breaches(sampleSizeRule, asked({ kind: "count", answers: 40 }, 4, 4.2))).toEqual([]);
  const some = asked(share(29, 20));
  const unsaid = { row: 1, version: null, previousVersion: null, result: null };
  const found = breaches(sampleSizeRule, { ...some, surveys: [unsaid, ...(some.surveys ?? [])] });
  expect(found.map(({ row }) => row)).toEqual([0]);
});

test("without both lines, or with equal ones, only the number of answers counts", () => {
  expect(breaches(sampleSizeRule, asked(share(50, 25), null, 0.9))).toEqual([]);
  expect(breaches(sampleSizeRule, asked(share(50, 25), 0.9, 0.9))).toEqual([]);
});

import { gradeRoundingRule } from "../../../src/domain/card-rules/c28-grade-rounding";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const graded = (total: number | null, grade: string) =>
  card({
    grading: {
      bounds: [
        { grade: "C", from: 60 },
        { grade: "B", from: 80 },
        { grade: "A", from: 90 },
      ],
      total,
      grade,
    },
  });

test.each([
  [90, "A"],
  [89.9, "B"],
  [89.94, "B"],
  [59, "C"],
])("%d is rightly %s, and looks so", (total, grade) => {
  expect(breaches(gradeRoundingRule, graded(total, grade))).toEqual([]);
});

test("a grade that the unrounded total does not earn is an error", () => {
  expect(inShort(breaches(gradeRoundingRule, graded(89.96, "A")))).toEqual([
    ["wrong-grade", null, 89.96, 80],
  ]);
});

test("a total that only looks as if it passed is told with the bound", () => {
  expect(inShort(breaches(gradeRoundingRule, graded(89.96, "B")))).toEqual([
    ["looks-passed", null, 89.96, 90],
  ]);
});

test("without a total, or after a knock-out, there is nothing to compare", () => {
  expect(breaches(gradeRoundingRule, graded(null, "A"))).toEqual([]);
  const knockOuts = [{ name: "x", breached: true, evidence: "", date: "", approver: "" }];
  expect(breaches(gradeRoundingRule, { ...graded(95, "C"), knockOuts })).toEqual([]);
});

import { knockOutRule } from "../../../src/domain/card-rules/c27-knock-out";
import type { GradingFacts, KnockOutFacts } from "../../../src/domain/card-rules/card-facts";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const PROVEN: KnockOutFacts = {
  name: "Leak",
  breached: true,
  evidence: "Case 17",
  date: "2026-03-02",
  approver: "Mr Wang",
};
const grading = (grade: string, total: number | null = 92): GradingFacts => ({
  bounds: [
    { grade: "D", from: 0 },
    { grade: "A", from: 90 },
  ],
  total,
  grade,
});

test("a proven breach with the lowest grade and a visible score is silent", () => {
  expect(breaches(knockOutRule, card({ knockOuts: [PROVEN], grading: grading("D") }))).toEqual([]);
});

test("an item that is not breached needs nothing", () => {
  const idle = { ...PROVEN, breached: false, evidence: "", date: "", approver: "" };
  expect(breaches(knockOutRule, card({ knockOuts: [idle], grading: grading("A") }))).toEqual([]);
});

test("any other grade is an error", () => {
  const found = breaches(knockOutRule, card({ knockOuts: [PROVEN], grading: grading("A") }));
  expect(inShort(found)).toEqual([["grade", null, "A", "D"]]);
});

test("missing proofs are named, a hidden score is told", () => {
  const hearsay = { ...PROVEN, evidence: "", approver: "" };
  const hidden = card({ knockOuts: [hearsay], grading: grading("D", null) });
  const found = breaches(knockOutRule, hidden);
  expect(inShort(found)).toEqual([
    ["unproven", null, 1, 3],
    ["score-hidden", null, null, null],
  ]);
  expect(found[0]?.details["missing"]).toEqual({
    kind: "list",
    items: [
      { kind: "word", id: "evidence" },
      { kind: "word", id: "approver" },
    ],
  });
});

test("without grades only the proofs are asked for", () => {
  expect(breaches(knockOutRule, card({ knockOuts: [PROVEN] }))).toEqual([]);
});

import {
  judgedQuotas,
  quotaDraft,
  quotasOf,
} from "../../../../src/taskpane/balance/grounds/quota-draft";

const GRADES = ["S", "A", "B"];
const QUOTAS = [
  { grade: "S", share: 0.2 },
  { grade: "A", share: 0.7 },
  { grade: "B", share: 0.1 },
];

test("what was declared is shown, and what is shown is declared again", () => {
  const draft = quotaDraft(GRADES, QUOTAS);
  expect(draft).toEqual({ mode: "shares", typed: ["20", "70", "10"] });
  const judged = judgedQuotas(GRADES, draft);
  expect(judged).toMatchObject({ wrong: [], isWhole: true });
  expect(quotasOf(draft, judged)).toEqual(QUOTAS);
});

test.each([
  [null, ""],
  [[], "none"],
])("%j shows as %p and stays that", (quotas, mode) => {
  const draft = quotaDraft(GRADES, quotas);
  expect(draft).toEqual({ mode, typed: ["", "", ""] });
  expect(quotasOf(draft, judgedQuotas(GRADES, draft))).toEqual(quotas);
});

test.each([
  [["20", "70", ""], [], 0.9, false],
  [["33.33", "33.33", "33.34"], [], 1, true],
  [["20", "x", "80"], [1], 1, false],
  [["20%", "８０", "0"], [], 1, true],
  [["120", "", ""], [0], 0, false],
] as const)("%j is judged", (typed, wrong, sum, isWhole) => {
  const judged = judgedQuotas(GRADES, { mode: "shares", typed });
  expect(judged.sum).toBeCloseTo(sum, 9);
  expect(judged).toMatchObject({ wrong, isWhole });
});

import fc from "fast-check";
import { CATEGORIES } from "../../../../src/domain/balance/category";
import type { RepairRow } from "../../../../src/domain/balance/repair/category-group";
import { repairWeights } from "../../../../src/domain/balance/repair/repair-weights";
import { refusalOf } from "../../refusal-of";
import { PROFILE } from "../customer-service";
import { bruteRepairs, type WholeCase } from "./brute-repairs";

const RULES = { lowest: 0.05, highest: 0.3, step: 0.05 };

function rowsOf(...rows: [category: RepairRow["category"], weight: number, locked?: "locked"][]) {
  return rows.map(([category, weight, locked]) => ({ category, weight, locked: !!locked }));
}

function repair(rows: readonly RepairRow[], most = 100) {
  return repairWeights(rows, PROFILE, RULES, most);
}

const FINANCE = rowsOf(
  ["outcome", 0.2],
  ["outcome", 0.15],
  ["efficiency", 0.2],
  ["behaviour", 0.3],
  ["capability", 0.15],
);

test("the finance template: behaviour gives 10, efficiency takes 5, and the last 5 go either way", () => {
  const { change, count, repairs } = repair(FINANCE);
  expect(change).toBe(0.2);
  expect(count).toBe(3);
  expect(repairs).toHaveLength(3);
  expect(repairs).toEqual(
    expect.arrayContaining([
      [0.25, 0.15, 0.25, 0.2, 0.15],
      [0.2, 0.2, 0.25, 0.2, 0.15],
      [0.2, 0.15, 0.3, 0.2, 0.15],
    ]),
  );
});

test.each([
  ["e-commerce", [0.2, 0.15, 0.2, 0.15, 0.15, 0.15], "ooeebc"],
  ["manufacturing", [0.25, 0.2, 0.2, 0.15, 0.1, 0.1], "ooeebc"],
])("%s, on its bounds, stays as it is", (_, weights, letters) => {
  const rows = weights.map((weight, index): RepairRow => {
    const category = CATEGORIES.find((name) => name.startsWith(letters[index] ?? ""));
    return { category: category ?? "outcome", weight, locked: false };
  });
  expect(repair(rows)).toEqual({ change: 0, count: 1, repairs: [weights] });
});

test("a locked weight stays, and the others make room", () => {
  const locked = FINANCE.map((row) =>
    row.category === "outcome" ? { ...row, locked: true } : row,
  );
  expect(repair(locked).repairs).toEqual([[0.2, 0.15, 0.3, 0.2, 0.15]]);
});

test("no more repairs are listed than asked for, but all are counted", () => {
  const { count, repairs } = repair(FINANCE, 1);
  expect(repairs).toHaveLength(1);
  expect(count).toBe(3);
});

test("weights that are no multiples of the step, or miss the total, are moved to the nearest that fit", () => {
  const rows = rowsOf(
    ["outcome", 0.22],
    ["outcome", 0.18],
    ["efficiency", 0.3],
    ["behaviour", 0.1],
    ["capability", 0.1],
  );
  const { change, repairs } = repair(rows);
  for (const weights of repairs) {
    expect(weights.reduce((sum, weight) => sum + Math.round(weight * 100), 0)).toBe(100);
  }
  expect(change).toBe(0.1);
  expect(repairs).toHaveLength(2);
});

test("thirty indicators are no trouble: the ways are counted, not made", () => {
  const rows = CATEGORIES.flatMap((category) =>
    rowsOf(...Array.from({ length: 4 }, (): [typeof category, number] => [category, 1 / 30])),
  );
  const demands = { lowest: 0.01, highest: 0.3, step: 0.01 };
  const many = [...rows, ...rowsOf(...Array<["outcome", number]>(14).fill(["outcome", 1 / 30]))];
  const { count, repairs } = repairWeights(many, PROFILE, demands, 5);
  expect(repairs).toHaveLength(5);
  expect(count).toBeGreaterThan(1000);
});

describe("what cannot be is refused with the two demands that clash", () => {
  test.each([
    [
      "a category without indicators",
      rowsOf(["outcome", 0.2], ["outcome", 0.2]),
      { reason: "repair-category-empty", category: "efficiency", lowest: "25%" },
    ],
    [
      "too few indicators for a range",
      rowsOf(["outcome", 0.3]),
      { reason: "repair-category-most", category: "outcome", most: "30%", lowest: "35%" },
    ],
    [
      "too many indicators for a range",
      rowsOf(...Array<["outcome", number]>(10).fill(["outcome", 0.1])),
      { reason: "repair-category-least", category: "outcome", least: "50%", highest: "45%" },
    ],
    [
      "locked weights that leave too little room",
      rowsOf(
        ["outcome", 0.45, "locked"],
        ["efficiency", 0.35, "locked"],
        ["behaviour", 0.2, "locked"],
        ["capability", 0.15, "locked"],
      ),
      { reason: "repair-total-least", least: "115%" },
    ],
    [
      "locked weights under the total",
      rowsOf(
        ["outcome", 0.35, "locked"],
        ["efficiency", 0.25, "locked"],
        ["behaviour", 0.1, "locked"],
        ["capability", 0.1, "locked"],
      ),
      { reason: "repair-total-most", most: "80%" },
    ],
    [
      "a locked weight beside which no steps fit",
      rowsOf(
        ["outcome", 0.37, "locked"],
        ["efficiency", 0.3],
        ["behaviour", 0.2],
        ["capability", 0.1],
      ),
      { reason: "repair-step", step: "5%" },
    ],
  ])("%s", (_, rows, wanted) => {
    const { reason, ...details } = wanted;
    expect(refusalOf(() => repair(rows))).toMatchObject({ reason, details });
  });
});

describe("against trying every combination", () => {
  const percent = (lowest: number, highest: number) => fc.integer({ min: lowest, max: highest });
  // Mostly wide ranges, so that most cards have a repair.
  const range = fc.record({
    lowest: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, percent(0, 20)),
    highest: fc.oneof({ weight: 3, arbitrary: fc.constant(100) }, percent(30, 100)),
  });
  const wholeCase: fc.Arbitrary<WholeCase> = fc.record({
    rows: fc.array(
      fc.record({
        category: fc.constantFrom(...CATEGORIES),
        weight: fc.oneof(percent(0, 60), fc.constantFrom(10, 20, 30, 40)),
        locked: fc.integer({ min: 0, max: 11 }).map((roll) => roll === 11),
      }),
      { minLength: 3, maxLength: 5 },
    ),
    ranges: fc.record({ outcome: range, efficiency: range, behaviour: range, capability: range }),
    rules: fc.constantFrom(
      { lowest: 10, highest: 50, step: 10 },
      { lowest: 10, highest: 40, step: 10 },
      { lowest: 20, highest: 60, step: 20 },
    ),
  });

  test("the change is the least there is, and every repair of that change is found", () => {
    let feasible = 0;
    fc.assert(
      fc.property(wholeCase, (whole) => {
        const brute = bruteRepairs(whole);
        const found = () => repairWhole(whole);
        if (brute === null) {
          expect(refusalOf(found).reason).toMatch(/^repair-/);
          return;
        }
        feasible += 1;
        const { change, count, repairs } = found();
        expect(Math.round(change * 100)).toBe(brute.change);
        expect(count).toBe(brute.repairs.length);
        const asPercent = repairs.map((weights) =>
          weights.map((weight) => Math.round(weight * 100)),
        );
        expect(asPercent.map(String).sort()).toEqual(brute.repairs.map(String).sort());
      }),
      { numRuns: 20_000 },
    );
    expect(feasible).toBeGreaterThan(10_000);
  });
});

function repairWhole({ rows, ranges, rules }: WholeCase) {
  const range = ({ lowest, highest }: WholeCase["ranges"]["outcome"]) => ({
    lowest: lowest / 100,
    highest: highest / 100,
  });
  return repairWeights(
    rows.map((row) => ({ ...row, weight: row.weight / 100 })),
    {
      id: "generated",
      ranges: {
        outcome: range(ranges.outcome),
        efficiency: range(ranges.efficiency),
        behaviour: range(ranges.behaviour),
        capability: range(ranges.capability),
      },
    },
    { ...range(rules), step: rules.step / 100 },
    Infinity,
  );
}

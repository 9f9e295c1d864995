/** Every method's native formula against the arithmetic of the domain, in the spreadsheet engine. */
import fc from "fast-check";
import { scoringPolicy } from "../../../src/catalogue/weight-profiles";
import { ROUNDING } from "../../../src/domain/balance/weight-sum";
import type { ScoreMethod, ScoreRule } from "../../../src/domain/scoring/score-method";
import { SCORE_METHODS, scoreBy } from "../../../src/domain/scoring/score-method";
import type { LineColumn } from "../../../src/sheets/card/score-formula";
import { LINES_OF_METHOD, scoreFormula } from "../../../src/sheets/card/score-formula";
import { scoringCells } from "../../../src/sheets/card/scoring-cells";
import { SCORING_LINES } from "../../../src/sheets/card/scoring-lines";
import { resetExcel } from "../../support/excel/excel";

const POLICY = { ...scoringPolicy("customer-service"), floor: 5, cap: 110, bandTolerance: 0.5 };
const SHARE = 0.75;
const CASES = 12;
const LIMITS = { floor: POLICY.floor, cap: POLICY.cap };

type Direction = "up" | "down";
type Lines = Partial<Readonly<Record<LineColumn, number>>>;

/** A row of figures, and the score that the domain gives it. */
interface Case {
  readonly method: ScoreMethod;
  readonly direction: Direction;
  readonly additive: boolean;
  readonly lines: Lines;
  readonly actual: number;
}

/** Lines that rise by quarters, as far apart as a method needs them. */
const rising = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 200 }),
  )
  .map(([first, second, third]) => ({
    low: first / 4,
    middle: (first + second) / 4,
    high: (first + second + third) / 4,
  }));

function linesOf(method: ScoreMethod, direction: Direction) {
  return rising.map(({ low, middle, high }): Lines => {
    if (method === "rubric") return {};
    if (method === "band") return { threshold: low, stretch: high };
    const [threshold, stretch] = direction === "up" ? [low, high] : [high, low];
    const all = { threshold, target: middle, stretch };
    return Object.fromEntries(LINES_OF_METHOD[method].map((line) => [line, all[line]]));
  });
}

const directionsOf = (method: ScoreMethod): readonly Direction[] =>
  method === "ratio" ? ["up"] : ["up", "down"];

const casesOf = (method: ScoreMethod, direction: Direction): Case[] =>
  fc.sample(
    fc.record({
      method: fc.constant(method),
      direction: fc.constant(direction),
      additive: direction === "up" && method !== "rubric" ? fc.boolean() : fc.constant(false),
      lines: linesOf(method, direction),
      actual:
        method === "rubric"
          ? fc.integer({ min: 1, max: 5 })
          : fc.oneof(
              fc.integer({ min: 0, max: 4000 }).map((n) => n / 16),
              fc.integer({ min: 0, max: 8 }),
            ),
    }),
    CASES,
  );

type RuleParts = Case & Readonly<Record<LineColumn, number>>;

/** The rule of each method in the domain's terms. */
const RULES: Readonly<Record<ScoreMethod, (given: RuleParts) => ScoreRule>> = {
  linear: (given) => ({ ...given, method: "linear", ...LIMITS }),
  "three-point": (given) => {
    const { thresholdPoints, stretchPoints } = POLICY;
    const points = { threshold: thresholdPoints, target: 100, stretch: stretchPoints };
    const limits = { floor: POLICY.floor, cap: stretchPoints };
    return { ...given, method: "three-point", points, ...limits };
  },
  ratio: (given) => ({ ...given, method: "ratio", ...LIMITS }),
  // The card's steps are attainments of the target, so they are measured upwards.
  steps: () => ({
    method: "steps",
    steps: POLICY.steps,
    direction: "up",
    side: "reach",
    ...LIMITS,
  }),
  deduction: ({ target }) => ({ method: "deduction", full: 100, each: target, ...LIMITS }),
  band: ({ threshold, stretch }) => {
    const tolerance = POLICY.bandTolerance * (stretch - threshold);
    return { method: "band", lowest: threshold, highest: stretch, tolerance, ...LIMITS };
  },
  "all-or-nothing": (given) => ({ ...given, method: "all-or-nothing", ...LIMITS }),
  rubric: ({ direction }) => {
    const points = direction === "up" ? LEVEL_POINTS : ([100, 80, 60, 40, 20] as const);
    return { method: "rubric", points, grain: "whole", ...LIMITS };
  },
  "goal-red-flag": ({ threshold, target, direction }) => ({
    method: "goal-red-flag",
    redFlag: threshold,
    goal: target,
    direction,
    ...LIMITS,
  }),
};

/** Five levels of 20 points each. */
const LEVEL_POINTS = [20, 40, 60, 80, 100] as const;

const ruleOf = (given: Case): ScoreRule =>
  RULES[given.method]({ threshold: 0, target: 0, stretch: 0, ...given.lines, ...given });

function expectedOf(given: Case): number {
  const actual = given.additive ? given.actual / SHARE : given.actual;
  if (given.method !== "steps") return scoreBy(ruleOf(given), actual);
  const { target = 1 } = given.lines;
  const attained = given.direction === "up" ? actual / target : (2 * target - actual) / target;
  return scoreBy(ruleOf(given), attained);
}

/** Columns A–E hold a row's figures, F its score; what the scores rest on stands where a card has it. */
const COLUMNS = { direction: "A", threshold: "B", target: "C", stretch: "D", actual: "E" } as const;
const CELLS = scoringCells(0, 0);

const formulaOf = ({ method, additive }: Case, row: number): string =>
  `=${scoreFormula(method, {
    own: (column) => `$${COLUMNS[column]}${row}`,
    cells: CELLS,
    lessIsBetter: `$A${row}="down"`,
    additive,
  })}`;

async function scoresOf(cases: readonly Case[]): Promise<unknown[]> {
  await resetExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const put = (address: string, contents: unknown[][]) => {
      sheet.getRange(address.replaceAll("$", "")).formulas = contents;
    };
    const days = { daysWorked: 15, daysInPeriod: 20, periodShare: SHARE };
    const given = { ...POLICY, ...days, weightTolerance: 0, rounding: ROUNDING };
    put(
      `${CELLS.floor}:${CELLS.rounding}`,
      SCORING_LINES.map((line) => [given[line]]),
    );
    put(
      CELLS.stepBound,
      POLICY.steps.map(({ bound }) => [bound]),
    );
    put(
      CELLS.stepPoints,
      POLICY.steps.map(({ points }) => [points]),
    );
    const rows = cases.map((given, index) => {
      const { threshold = "", target = "", stretch = "" } = given.lines;
      const formula = formulaOf(given, index + 100);
      return [given.direction, threshold, target, stretch, given.actual, formula];
    });
    put(`A100:F${99 + rows.length}`, rows);
    await context.sync();
    const scores = sheet.getRange(`F100:F${99 + rows.length}`).load("values");
    await context.sync();
    return (scores.values as unknown[][]).flat();
  });
}

const CASES_OF_ALL = SCORE_METHODS.flatMap((method) =>
  directionsOf(method).flatMap((direction) => casesOf(method, direction)),
);

test("nine methods, both directions: the sheet gives what the domain gives", async () => {
  const scores = await scoresOf(CASES_OF_ALL);
  expect(CASES_OF_ALL).toHaveLength((2 * 9 - 1) * CASES);
  const wrong = CASES_OF_ALL.map((given, index) => ({
    ...given,
    score: scores[index],
    expected: expectedOf(given),
  })).filter(({ score, expected }) => !(Math.abs(Number(score) - expected) <= 1e-9));
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(new Set(scores.map(String)).size).toBeGreaterThan(CASES);
});

test("a blank is no zero, and what a method cannot judge is no score", async () => {
  const given = (method: ScoreMethod, lines: Lines, actual: unknown): Case =>
    ({ method, direction: "down", additive: false, lines, actual }) as Case;
  const scores = await scoresOf([
    given("linear", { threshold: 4, target: 2 }, ""),
    given("linear", { target: 2 }, 3),
    given("band", { threshold: 1 }, 1),
    given("deduction", {}, 0),
    given("rubric", {}, ""),
    given("linear", { threshold: 4, target: 2 }, "n/a"),
    given("ratio", { target: 2 }, 1),
    given("rubric", {}, 3.5),
    given("rubric", {}, 6),
    given("linear", { threshold: 2, target: 2 }, 1),
  ]);
  expect(scores).toEqual(["", "", "", "", "", "", "#N/A", "#N/A", "#N/A", "#DIV/0!"]);
});

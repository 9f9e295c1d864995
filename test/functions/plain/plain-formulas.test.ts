import fc from "fast-check";
import { studentT } from "../../../src/domain/surveys/student-t";
import { startHeadlessUniver } from "../../../src/preview/grid/headless-univer";
import { FormulaEngine } from "../../support/excel/formula-engine";
import { COMMENTS, ENGLISH_METADATA, helpOf } from "../function-help";
import type { Verdict } from "./judge";
import { judge } from "./judge";
import { ourAnswer } from "./our-answer";
import type { PlainCase, TestedFunction } from "./plain-case";
import { plainCases } from "./plain-case";
import { compared } from "./plain-sheet";

/** Univer comes from outside of the sandbox, loaded once for all test files of a worker. */
jest.mock("../../../src/preview/grid/univer-packages", () => globalThis.univerPackages);

/** Hundreds of formulas a function take longer than jest's usual patience on a busy machine. */
jest.setTimeout(60_000);

/** Calls of a function, shared out among its formulas; each formula gets a number of its own. */
const CASES = 1000;
const CASES_OF_ONE = 20;
const SEED = 20_261_122;
/** Every formula must have been compared on input that its function accepts, not refused only. */
const LEAST_RESULTS = 3;

const ids = [...COMMENTS].filter(([, { equivalents }]) => equivalents.length > 0).map(([id]) => id);
const metadata = ENGLISH_METADATA;
const functions: readonly TestedFunction[] = helpOf(metadata);
let engine: FormulaEngine;
const { univer, api } = startHeadlessUniver();

beforeAll(() => {
  // Univer makes its functions known with the first workbook.
  api.createWorkbook({ id: "functions" });
  engine = new FormulaEngine(univer);
});

afterAll(() => {
  univer.dispose();
});

/** What both formulas of each case give. */
function run(fn: TestedFunction, cases: readonly PlainCase[]) {
  const parameters = metadata.functions.find(({ id }) => id === fn.id)?.parameters ?? [];
  return compared(engine, fn, cases, (one) => ourAnswer(fn, parameters, one));
}

test.each(ids)("KPI.%s gives what its plain formulas give", async (id) => {
  const fn = functions.find((candidate) => candidate.id === id);
  if (fn === undefined) throw new Error(`${id} has no metadata.`);
  const numRuns = Math.max(CASES_OF_ONE, Math.ceil(CASES / fn.plain.length));
  const cases = fn.plain.flatMap((equivalent) =>
    fc.sample(plainCases(fn, equivalent), { numRuns, seed: SEED }),
  );
  const judged = (await run(fn, cases)).map((one) => ({ ...one, verdict: judge(id, one) }));
  const told = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict);
  expect(
    told("different").map(
      ({ ours, plain, told: about }) => `${about()}: ${String(ours)}, ${String(plain)}`,
    ),
  ).toEqual([]);
  for (const equivalent of fn.plain) {
    const results = told("same-result").filter((one) => one.case.equivalent === equivalent);
    expect(results.length).toBeGreaterThanOrEqual(LEAST_RESULTS);
  }
});

test("the engine's quantile of Student's t is coarse, ours is not", async () => {
  // With one degree of freedom it has a closed form.
  const exact = Math.tan(0.475 * Math.PI);
  const [quantile] = await engine.calculate([], ["=T.INV.2T(0.05,1)"]);
  const difference = Math.abs(Number(quantile) - exact);
  expect(difference).toBeGreaterThan(1e-12 * exact);
  expect(difference).toBeLessThan(1e-9 * exact);
  expect(Math.abs(studentT(1) - exact)).toBeLessThan(1e-12 * exact);
});

import fc from "fast-check";
import { resetExcel } from "../../support/excel/excel";
import { customFunction } from "../function-exports";
import { COMMENTS, englishMetadata, helpOf } from "../function-help";
import type { Verdict } from "./judge";
import { judge } from "./judge";
import type { PlainCase, TestedFunction } from "./plain-case";
import { plainCases } from "./plain-case";
import { compared } from "./plain-sheet";

/** Hundreds of formulas a function take longer than jest's usual patience on a busy machine. */
jest.setTimeout(60_000);

/** Calls of a function, and at least so many of each of its formulas. */
const CASES = 40;
const CASES_OF_ONE = 16;
const SEED = 20_261_122;
/** Every formula must have been compared on input that its function accepts, not refused only. */
const LEAST_RESULTS = 3;

const ids = [...COMMENTS].filter(([, { equivalents }]) => equivalents.length > 0).map(([id]) => id);
let functions: readonly TestedFunction[];
let run: (fn: TestedFunction, cases: readonly PlainCase[]) => ReturnType<typeof compared>;

beforeAll(async () => {
  const metadata = await englishMetadata();
  functions = helpOf(metadata);
  run = async (fn, cases) => {
    // As on the desktop, where a blank cell reaches a function as 0: the harder of the two.
    const excel = await resetExcel({ emptyCell: 0 });
    await excel.registerFunctions("KPI", metadata.functions, (id, args) =>
      customFunction(id)(...args),
    );
    return compared(fn, cases);
  };
});

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
      ({ ours, plain, told: about }) => `${about}: ${String(ours[0])}, ${String(plain[0])}`,
    ),
  ).toEqual([]);
  for (const equivalent of fn.plain) {
    const results = told("same-result").filter((one) => one.case.equivalent === equivalent);
    expect(results.length).toBeGreaterThanOrEqual(LEAST_RESULTS);
  }
});

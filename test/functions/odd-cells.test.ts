import { setCurrentLanguage } from "../../src/i18n/current-language";
import type { Constant } from "./array-constant";
import { readConstants } from "./array-constant";
import "./custom-functions";
import { customFunction } from "./function-exports";
import { COMMENTS, ENGLISH_METADATA } from "./function-help";

/** What people have in a cell where something else is meant; an object stands for an error. */
const ODD_CELLS: readonly unknown[] = [
  ...["95%", "95％", "１２", "2026-01-05", "n/a", " ", ""],
  ...[null, true, 0, -3, 0.1 + 0.2, 46_000.75, 1e308, { error: "#N/A" }],
];

const calls = [...COMMENTS].map(([id, { examples }]) => {
  const inside = /\((.*)\)$/.exec(examples[0]?.formula ?? "")?.[1] ?? "";
  return { id, constants: readConstants(inside) };
});

beforeAll(() => {
  setCurrentLanguage("zh-CN");
});

/** The example's call with something odd in the first cell of one argument. */
function* oddCalls(id: string, constants: readonly Constant[]): Generator<unknown[]> {
  const parameters = ENGLISH_METADATA.functions.find((one) => one.id === id)?.parameters ?? [];
  const given = constants.map((constant, place): unknown =>
    parameters[place]?.dimensionality === "matrix" && !Array.isArray(constant)
      ? [[constant]]
      : constant,
  );
  for (const [place, argument] of given.entries()) {
    for (const odd of ODD_CELLS) {
      const [first, ...rows] = Array.isArray(argument) ? (argument as unknown[][]) : [];
      yield given.with(place, first ? [[odd, ...first.slice(1)], ...rows] : odd);
    }
  }
}

/** Whether a cell can hold it: a finite number, a text, a truth value, or an error with its reason. */
function isCellContent(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return typeof value === "string" || typeof value === "boolean";
  const { code = "", message = "" } = { ...(value as { code?: string; message?: string } | null) };
  return /^#(VALUE!|N\/A|DIV\/0!|NUM!)$/.test(code) && /[。？]$/.test(message);
}

const isAnswer = (answer: unknown) =>
  Array.isArray(answer) ? answer.flat().every(isCellContent) : isCellContent(answer);

test.each(calls)("KPI.$id answers whatever stands in a cell", async ({ id, constants }) => {
  const failed: string[] = [];
  for (const given of oddCalls(id, constants)) {
    const answer = await customFunction(id)(...given);
    if (!isAnswer(answer)) failed.push(`${JSON.stringify(given)}: ${JSON.stringify(answer)}`);
  }
  expect(failed).toEqual([]);
});

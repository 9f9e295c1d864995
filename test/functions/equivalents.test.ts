import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import {
  optionalPieces,
  parametersIn,
  settledFormula,
} from "../../src/domain/formulas/plain-formula";
import { demandPlainFormula } from "./formula-grammar";
import { FUNCTION_FILES } from "./function-exports";
import { COMMENTS } from "./function-help";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: true }[];
  }[];
}

const equivalents = [...COMMENTS].flatMap(([id, comment]) =>
  comment.equivalents.map((equivalent) => ({ id, ...equivalent })),
);
let metadataJson = "";

beforeAll(async () => {
  ({ metadataJson } = await generateCustomFunctionsMetadata(FUNCTION_FILES));
});

function parametersOf(id: string) {
  const { functions } = JSON.parse(metadataJson) as Metadata;
  return functions.find((candidate) => candidate.id === id)?.parameters ?? [];
}

test("plain formulas stay out of the help that Excel shows", () => {
  expect(metadataJson).not.toContain("equivalent");
  expect(metadataJson).not.toContain("SUM(");
});

describe.each(equivalents)("$id is $formula", ({ id, conditions, formula }) => {
  const conditioned = conditions.map(({ parameter }) => parameter);
  const pieces = optionalPieces(formula);
  const everywhere = settledFormula(formula, parametersIn(formula));

  test("names parameters of the function only", () => {
    const names = parametersOf(id).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...parametersIn(formula), ...conditioned]));
  });

  test("has nothing in brackets that must be given, over all formulas of the function", () => {
    const needed = parametersOf(id).filter(({ optional }) => optional !== true);
    const family = equivalents.filter((equivalent) => equivalent.id === id);
    const alone = family.flatMap((one) => parametersIn(settledFormula(one.formula, [])));
    const mentioned = [
      ...alone,
      ...family.flatMap((one) => one.conditions.map((c) => c.parameter)),
    ];
    expect(mentioned).toEqual(expect.arrayContaining(needed.map(({ name }) => name)));
  });

  test("has brackets around what may be left out, one argument each", () => {
    const optional = parametersOf(id).filter((parameter) => parameter.optional === true);
    for (const { given, leftOut } of pieces) {
      const inside = parametersIn(given).filter((name) => !parametersIn(leftOut).includes(name));
      const mayBeLeftOut = optional.map(({ name }) => name);
      expect(inside.filter((name) => mayBeLeftOut.includes(name))).toHaveLength(1);
    }
    expect(settledFormula(formula, []).replace(/"[^"]*"/g, "")).not.toMatch(/[[\]|]/);
  });

  test("is a formula that ordinary Excel reads, with and without what may be left out", () => {
    demandPlainFormula(everywhere);
    demandPlainFormula(settledFormula(formula, []));
  });
});

test("no two formulas of a function hold under the same conditions", () => {
  const keys = equivalents.map(({ id, conditions }) => `${id} ${JSON.stringify(conditions)}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  "SUM({part}",
  "SUM({part}))",
  "{part}+",
  "PRAISE({part})",
  "{part} {whole}",
  "SUM(,{part})",
])("%s is no formula", (broken) => {
  expect(() => {
    demandPlainFormula(broken);
  }).toThrow();
});

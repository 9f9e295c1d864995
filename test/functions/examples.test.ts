import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { setCurrentLanguage } from "../../src/i18n/current-language";
import { readConstants } from "./array-constant";
import type { Constant } from "./array-constant";
import { customFunction, FUNCTION_FILES } from "./function-exports";
import { COMMENTS } from "./function-help";

interface Parameter {
  readonly dimensionality?: "matrix";
}

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
}

const examples = [...COMMENTS].flatMap(([id, comment]) =>
  comment.examples.map(({ formula, result }) => ({ id, formula, result })),
);

/** How Excel hands over a constant: a range parameter gets rows even of a single value. */
function handedOver(constant: Constant | undefined, { dimensionality }: Parameter): unknown {
  if (constant === undefined) return null;
  return dimensionality === "matrix" && !Array.isArray(constant) ? [[constant]] : constant;
}

let metadata: Metadata;

beforeAll(async () => {
  setCurrentLanguage("en-US");
  const { metadataJson } = await generateCustomFunctionsMetadata(FUNCTION_FILES);
  metadata = JSON.parse(metadataJson) as Metadata;
});

test("every function has an example", () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(FUNCTION_FILES.length);
});

test.each(examples)("$formula is $result", ({ id, formula, result }) => {
  const parameters = metadata.functions.find((candidate) => candidate.id === id)?.parameters ?? [];
  const constants = readConstants(formula.slice(`=KPI.${id}(`.length, -1));
  expect(constants.length).toBeLessThanOrEqual(parameters.length);
  const given = parameters.map((parameter, index) => handedOver(constants[index], parameter));
  const answer = customFunction(id)(...given);
  const [expected] = readConstants(result);
  if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 12);
  else expect(answer).toEqual(expected);
});

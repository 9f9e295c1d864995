import { setCurrentLanguage } from "../../src/i18n/current-language";
import { readConstants } from "./array-constant";
import { formulaCaller } from "./call-formula";
import { FUNCTION_FILES } from "./function-exports";
import { COMMENTS } from "./function-help";

const examples = [...COMMENTS].flatMap(([id, comment]) =>
  comment.examples.map(({ formula, result }) => ({ id, formula, result })),
);

let call: Awaited<ReturnType<typeof formulaCaller>>;

beforeAll(async () => {
  setCurrentLanguage("en-US");
  call = await formulaCaller();
});

test("every function has an example", () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(FUNCTION_FILES.length);
});

test.each(examples)("$formula is $result", async ({ formula, result }) => {
  const answer = await call(formula);
  const [expected] = readConstants(result);
  if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 12);
  else expect(answer).toEqual(expected);
});

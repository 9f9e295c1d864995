import { Refusal } from "../../../src/domain/refusal";
import { answer, answerTable, answerText } from "../../../src/functions/support/answer";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { shownError } from "../custom-functions";

const breakDown = (): never => {
  throw new TypeError("x is undefined");
};

const refuse = (): never => {
  throw new Refusal("divide-by-zero", "denominator-zero");
};

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("a number is answered as it is", () => {
  expect(answer(() => 0.82)).toBe(0.82);
});

test("a refusal becomes its cell error", () => {
  expect(shownError(answer(refuse)).code).toBe("#DIV/0!");
});

test.each([Number.NaN, Infinity, -Infinity])("%d never reaches a cell", (value) => {
  expect(shownError(answer(() => value)).code).toBe("#NUM!");
});

test("a mistake of ours is #VALUE! and says so", () => {
  expect(shownError(answer(breakDown))).toEqual({
    code: "#VALUE!",
    message:
      "This is a mistake in the add-in, not in your figures. Please report it with this text: TypeError: x is undefined",
  });
});

test("a table is answered as it is", () => {
  expect(answerTable(() => [["a", 1]])).toEqual([["a", 1]]);
});

test.each([
  [refuse, "#DIV/0!"],
  [breakDown, "#VALUE!"],
])("a table that cannot be made is one cell with the error", (compute, code) => {
  const table = answerTable(compute);
  expect(table.map((row) => row.length)).toEqual([1]);
  expect(shownError(table[0]?.[0]).code).toBe(code);
});

test("a word is a word, and what is refused an error", () => {
  expect(answerText(() => "Rising")).toBe("Rising");
  const refused = answerText(() => {
    throw new Refusal("not-available", "no-scores");
  });
  expect(shownError(refused).code).toBe("#N/A");
});

import fc from "fast-check";
import { numberInText } from "../../../src/domain/cells/numeric-text";
import { amount, RUNS } from "../arbitraries";

test.each([
  ["95", 95],
  ["９５", 95],
  ["95％", 0.95],
  ["９５．５％", 0.955],
  ["3‰", 0.003],
  [" 1,234,567.5 ", 1234567.5],
  ["-0.5", -0.5],
  ["+7", 7],
  [".5", 0.5],
  ["5.", 5],
  ["1.2e3", 1200],
  ["\u00a042\u3000", 42],
])("%j looks like %d", (text, number) => {
  expect(numberInText(text)).toBeCloseTo(number, 12);
});

test.each(["", " ", "n/a", "12 items", "1,23", "--5", "%", ".", "e5", "1e999", "2026-11-22", "五"])(
  "%j looks like no number",
  (text) => {
    expect(numberInText(text)).toBeUndefined();
  },
);

test("finds every number as JavaScript writes it", () => {
  fc.assert(
    fc.property(amount, (number) => numberInText(String(number)) === number),
    RUNS,
  );
});

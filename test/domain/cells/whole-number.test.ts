import { wholeNumberOrUsual } from "../../../src/domain/cells/whole-number";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test.each([[null], [""], [0]])("%j is the usual number", (content) => {
  expect(wholeNumberOrUsual(column(content), 2)).toBe(2);
});

test("a whole number from 1", () => {
  expect(wholeNumberOrUsual(column(3), 2)).toBe(3);
});

test.each([1.5, -2])("%d is refused", (value) => {
  expect(refusalOf(() => wholeNumberOrUsual(column(value), 2))).toEqual({
    kind: "wrong-value",
    reason: "number-not-whole",
    details: { position: 1, argument: "data", value },
  });
});

import { positiveNumber } from "../../../src/domain/cells/positive-number";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("reads a number above 0", () => {
  expect(positiveNumber(column(0.5))).toBe(0.5);
});

test.each([0, -2])("refuses %d", (value) => {
  expect(refusalOf(() => positiveNumber(column(value)))).toEqual({
    kind: "wrong-value",
    reason: "number-not-positive",
    details: { position: 1, argument: "data", value },
  });
});

test("refuses a blank cell and a range", () => {
  expect(refusalOf(() => positiveNumber(column(null))).reason).toBe("no-numbers");
  expect(refusalOf(() => positiveNumber(column(1, 2))).reason).toBe("one-number-wanted");
});

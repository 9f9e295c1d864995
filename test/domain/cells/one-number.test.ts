import { given } from "../../../src/domain/cells/argument";
import { oneNumber, oneNumberIfAny, oneNumberOrUsual } from "../../../src/domain/cells/one-number";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("reads a single cell", () => {
  expect(oneNumber(column(-3))).toBe(-3);
  expect(oneNumberIfAny(column(0))).toBe(0);
});

test.each([[null], [""]])("a cell of %j has none", (cell) => {
  expect(oneNumberIfAny(column(cell))).toBeUndefined();
  expect(refusalOf(() => oneNumber(column(cell)))).toEqual({
    kind: "not-available",
    reason: "no-numbers",
    details: { position: 1, argument: "data" },
  });
});

test("neither has an argument that is left out", () => {
  expect(oneNumberIfAny(given(2, "cap", null))).toBeUndefined();
});

test("several cells are refused even where one alone is filled", () => {
  expect(refusalOf(() => oneNumber(column(1, null)))).toEqual({
    kind: "wrong-value",
    reason: "one-number-wanted",
    details: { position: 1, argument: "data", cells: 2 },
  });
});

test("text is refused", () => {
  expect(refusalOf(() => oneNumberIfAny(column("5"))).reason).toBe("text-looks-like-number");
});

test.each([[null], [""], [0]])("a cell of %j that cannot be 0 holds the usual number", (cell) => {
  expect(oneNumberOrUsual(column(cell), 0.9)).toBe(0.9);
  expect(oneNumberOrUsual(column(-2), 0.9)).toBe(-2);
});

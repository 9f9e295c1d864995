import { argumentDetails, cellDetails, given, isLeftOut } from "../../../src/domain/cells/argument";

test.each([[null], [undefined]])("an argument that is %p is left out", (cells) => {
  expect(isLeftOut(given(2, "all", cells))).toBe(true);
});

test("a blank cell is not left out: the formula points at it", () => {
  expect(isLeftOut(given(2, "all", [[null]]))).toBe(false);
});

test("refusals name the argument and count rows and columns from 1", () => {
  const argument = given(2, "total", [[1, 2]]);
  expect(argumentDetails(argument)).toEqual({ position: 2, argument: "total" });
  expect(cellDetails(argument, 0, 1)).toEqual({
    position: 2,
    argument: "total",
    row: 1,
    column: 2,
  });
});

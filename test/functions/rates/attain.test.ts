import { attain } from "../../../src/functions/rates/attain";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("actual by target, up and down", () => {
  expect(attain(cell(45), cell(50), "up")).toBe(0.9);
  expect(attain(cell(55), cell(50), "down")).toBeCloseTo(0.9, 12);
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" UP "]])(
  "a direction of %j is up",
  (direction) => {
    expect(attain(cell(45), cell(50), direction)).toBe(0.9);
  },
);

test("ranges are added up first", () => {
  expect(attain(column(20, 28), column(30, 30))).toBe(0.8);
});

test("a loss is a negative share", () => {
  expect(attain(cell(-10), cell(50))).toBe(-0.2);
});

test.each(BLANKS)("a blank that arrives as %j changes nothing", (blank) => {
  expect(attain(column(45, blank), column(50, blank))).toBe(0.9);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(attain(cell(45), cell(blank))).code).toBe("#N/A");
});

test("text is refused", () => {
  expect(shownError(attain(cell("45 %"), cell(50))).code).toBe("#VALUE!");
});

test("an unknown direction is refused with the allowed ones", () => {
  expect(shownError(attain(cell(45), cell(50), "left"))).toEqual({
    code: "#VALUE!",
    message: "Argument 3 is “left”. It can be one of: up, down.",
  });
});

test("a target of 0 divides by 0, a negative one is refused", () => {
  expect(shownError(attain(cell(45), cell(0))).code).toBe("#DIV/0!");
  expect(shownError(attain(cell(45), cell(-50))).message).toContain("The target is -50.");
});

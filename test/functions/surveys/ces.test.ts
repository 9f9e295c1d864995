import { ces } from "../../../src/functions/surveys/ces";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the mean of either version", () => {
  expect(ces(column(1, 2, 2, 3), 1)).toBe(2);
  expect(ces(column(7, 6, 5, 4), 2)).toBe(5.5);
});

test("a single answer, and a version written as text", () => {
  expect(ces(cell(6), "2")).toBe(6);
});

test("the net score of version 2", () => {
  expect(ces(column(7, 6, 5, 2), 2, "net")).toBe(25);
});

test.each([[LEFT_OUT], [undefined], [""], [0]])("a result of %j is the mean", (result) => {
  expect(ces(column(1, 2, 2, 3), 1, result)).toBe(2);
});

test.each(BLANKS)("a blank that arrives as %j is no answer", (blank) => {
  expect(ces(column(7, blank, 5), 2)).toBe(6);
  expect(ces(column(7, blank, 5), 2, "answers")).toBe(2);
});

test.each(BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(ces(column(blank), 2)).code).toBe("#N/A");
});

test.each([[LEFT_OUT], [""], [0], [3], [1.5]])("a version of %j is refused", (version) => {
  expect(shownError(ces(column(1), version)).message).toContain("It can be one of: 1, 2.");
});

test("version 1 has no net score", () => {
  expect(shownError(ces(column(1), 1, "net"))).toEqual({
    code: "#VALUE!",
    message: "Argument 3 is “net”. It can be one of: mean, answers.",
  });
});

test("text, and an answer off the version's scale, are refused", () => {
  expect(shownError(ces(column("easy"), 2)).code).toBe("#VALUE!");
  expect(shownError(ces(column(6), 1)).message).toContain("from 1 to 5");
});

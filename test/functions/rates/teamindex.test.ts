import { teamindex } from "../../../src/functions/rates/teamindex";
import { TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

const team = column(60, 50, 40);

keepsTotalsContract({
  formula: (own = []) => teamindex(own, team),
  totals: [60],
  result: 1.2,
  amounts: [1],
});

test("a multiple of the mean of a range, in a column or a row", () => {
  expect(teamindex(cell(60), team)).toBe(1.2);
  expect(teamindex(cell(60), [[60, 50, 40]])).toBe(1.2);
  expect(teamindex(cell(60), cell(50))).toBe(1.2);
});

test("one's own result may be a range, such as one's shifts", () => {
  expect(teamindex(column(20, 16), column(45, 35, 40))).toBe(0.9);
});

test.each(TELLING_BLANKS)("a blank that arrives as %j is nobody's result", (blank) => {
  expect(teamindex(cell(60), column(60, blank, 50, 40))).toBe(1.2);
  expect(shownError(teamindex(cell(60), column(blank))).code).toBe("#N/A");
});

test("a blank that desktop Excel hands over as 0 lowers the mean", () => {
  expect(teamindex(cell(60), column(60, 0, 50, 40))).toBe(1.6);
});

test("text among the team is refused with its place", () => {
  expect(shownError(teamindex(cell(60), column(60, "sick"))).message).toContain(
    "Argument 2, row 2, column 1 holds the text “sick”",
  );
});

test("a mean of 0 divides by 0, a negative one is refused", () => {
  expect(shownError(teamindex(cell(60), column(5, -5))).code).toBe("#DIV/0!");
  expect(shownError(teamindex(cell(60), column(-6, 2))).message).toBe(
    "The mean of the team is -2. An index needs a mean above 0.",
  );
});

import { total } from "../../../src/functions/scoring/total";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const weights = column(0.5, 0.3, 0.2);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("weights times scores", () => {
  expect(total(weights, column(90, 80, 70))).toBeCloseTo(83, 12);
  expect(total(cell(1), cell(64))).toBe(64);
});

test("weights out of 100", () => {
  expect(total(column(50, 30, 20), column(90, 80, 70))).toBeCloseTo(83, 12);
});

test.each([[LEFT_OUT], [undefined], [""], [0], ["Block"]])(
  "missing scores block the total when the policy is %j",
  (missing) => {
    expect(shownError(total(weights, column(90, "", 70), missing))).toEqual({
      code: "#N/A",
      message:
        'Argument 2, row 2, column 1: the score is missing. Fill it in, or say with the third argument what a missing score means: "redistribute", "zero" or "carry".',
    });
  },
);

test.each(TELLING_BLANKS)("a score that arrives as %j is missing, not 0", (blank) => {
  const most = column(0.6, 0.2, 0.2);
  expect(total(most, column(90, blank, 70), "redistribute")).toBeCloseTo(68 / 0.8, 12);
  expect(total(weights, column(90, blank, 70), "zero")).toBeCloseTo(59, 12);
});

test("a blank that desktop Excel hands over as 0 is a score of 0", () => {
  expect(total(weights, column(90, 0, 70))).toBeCloseTo(59, 12);
});

test.each(TELLING_BLANKS)("no score at all, all %j, is #N/A", (blank) => {
  expect(shownError(total(weights, column(blank, blank, blank), "redistribute")).code).toBe("#N/A");
});

test("weights that do not add up are refused with their sum", () => {
  expect(shownError(total(column(0.5, 0.3, 0.1), column(90, 80, 70)))).toEqual({
    code: "#VALUE!",
    message:
      "The weights add up to 0.9. They must add up to 1 (100%), or to 100 when written without the percent sign.",
  });
});

test.each([[0], [null], [""], [-0.2]])("a weight of %j is refused", (weight) => {
  expect(shownError(total(column(0.5, 0.5, weight), column(90, 80, 70))).message).toContain(
    "Argument 1, row 3, column 1: the weight is",
  );
});

test("text and ranges of different sizes are refused", () => {
  expect(shownError(total(weights, column(90, "good", 70))).code).toBe("#VALUE!");
  expect(shownError(total(weights, column(90, 80))).message).toContain(
    "Argument 1 is 3×1 cells (rows × columns), argument 2 is 2×1.",
  );
});

test("an unknown policy is refused", () => {
  expect(shownError(total(weights, column(90, 80, 70), "ignore")).message).toContain(
    "redistribute, zero, carry, block",
  );
});

test("a missing score is carried over from the previous period, once", () => {
  const scores = column(90, 80, "");
  expect(total(weights, scores, "carry", column(70, 60, 50))).toBeCloseTo(79, 12);
  expect(shownError(total(weights, scores, "carry", column(70, 60, ""))).message).toContain(
    "row 3, column 1: the score is missing, and there is none of the previous period",
  );
  expect(shownError(total(weights, scores, "carry")).code).toBe("#N/A");
  expect(shownError(total(weights, scores, "carry", cell(50))).code).toBe("#VALUE!");
});

test("too little covered weight refuses the total, unless another limit is agreed", () => {
  const scores = column(90, "", 70);
  expect(shownError(total(weights, scores, "redistribute"))).toEqual({
    code: "#N/A",
    message:
      'Only 0.7 of the weight has a score of this period, less than 0.8: the total would not be final. Fill in scores; where it is agreed that a missing one is 0, use "zero".',
  });
  expect(total(weights, scores, "redistribute", LEFT_OUT, cell(0.7))).toBeCloseTo(59 / 0.7, 12);
  expect(shownError(total(weights, scores, "carry", column(1, 2, 3))).code).toBe("#N/A");
  expect(shownError(total(weights, scores, "zero", LEFT_OUT, cell(70))).code).toBe("#VALUE!");
});

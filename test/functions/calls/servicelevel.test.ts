import { servicelevel } from "../../../src/functions/calls/servicelevel";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

const day = [cell(860), cell(1000), cell(60), cell(20)] as const;

keepsTotalsContract({
  formula: (within = [], answered = [], abandoned = [], early = []) =>
    servicelevel(within, answered, abandoned, early, "positive"),
  totals: [828, 1000, 60, 20],
  result: 0.8,
});

test.each([
  ["negative", 860 / 1060],
  ["ignored", 860 / 1040],
  ["positive", 880 / 1060],
  ["answered", 0.86],
])("the published example, %s", (mode, level) => {
  expect(servicelevel(...day, mode)).toBeCloseTo(level, 12);
});

test("days are pooled", () => {
  const answered = servicelevel(column(400, 460), column(480, 520), column(25, 35), LEFT_OUT);
  expect(answered).toBeCloseTo(860 / 1060, 12);
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" Negative "]])("a mode of %j", (mode) => {
  expect(servicelevel(...day, mode)).toBeCloseTo(860 / 1060, 12);
});

test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)]])(
  "early calls of %j matter to two modes only",
  (early) => {
    const [within, answered, abandoned] = day;
    expect(servicelevel(within, answered, abandoned, early)).toBeCloseTo(860 / 1060, 12);
    expect(servicelevel(within, answered, abandoned, early, "answered")).toBe(0.86);
  },
);

test.each(["ignored", "positive"])("%s without early calls is #N/A", (mode) => {
  for (const [blank] of [...TELLING_BLANKS.map(([content]) => [cell(content)]), [LEFT_OUT]]) {
    const { code, message } = shownError(
      servicelevel(cell(860), cell(1000), cell(60), blank, mode),
    );
    expect(code).toBe("#N/A");
    expect(message).toContain("Argument 4 holds no number yet.");
  }
});

test("an unknown mode is refused with the allowed ones", () => {
  expect(shownError(servicelevel(...day, "cisco")).message).toBe(
    "Argument 5 is “cisco”. It can be one of: negative, ignored, positive, answered.",
  );
});

test("more calls within the limit than answered are refused", () => {
  expect(shownError(servicelevel(cell(11), cell(10), cell(5))).code).toBe("#VALUE!");
});

test("no call divides by 0", () => {
  expect(shownError(servicelevel(cell(0), cell(0), cell(0))).code).toBe("#DIV/0!");
});

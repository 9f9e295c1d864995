import { durationWithin } from "../../../src/functions/times/duration-within";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { serial } from "../../domain/serial";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsCasesContract } from "./cases-contract";

keepsCasesContract({
  formula: (starts, ends, { open, hours, weekend, holidays, workdays }) =>
    durationWithin(starts, ends, cell(8), LEFT_OUT, open, hours, weekend, holidays, workdays),
  lasting: (hours) => (hours <= 8 ? 1 : 0),
  hoursAt: 6,
});

const day = serial("2025-12-03");
const starts = column(day, day, day, day);
const ends = column(day + 0.25, day + 0.5, day + 0.75, day + 1);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the limit itself counts, in every unit", () => {
  expect(durationWithin(starts, ends, cell(12))).toBe(0.5);
  expect(durationWithin(starts, ends, cell(720), "minutes")).toBe(0.5);
  expect(durationWithin(starts, ends, cell(43_199), "seconds")).toBe(0.25);
  expect(durationWithin(starts, ends, cell(0.5), "days")).toBe(0.5);
});

test("twenty minutes are within twenty minutes, at any time of day", () => {
  for (let minute = 0; minute < 1440; minute += 7) {
    const start = day + minute / 1440;
    expect(durationWithin(cell(start), cell(start + 20 / 1440), cell(20), "minutes")).toBe(1);
  }
});

test.each(BLANKS)("an end that arrives as %j is a miss", (blank) => {
  expect(durationWithin(column(day, day), column(day + 0.25, blank), cell(12))).toBe(0.5);
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" Miss "]])(
  "open cases of %j are misses",
  (open) => {
    expect(
      durationWithin(column(day, day), column(day + 0.25, null), cell(12), "hours", open),
    ).toBe(0.5);
  },
);

test("open cases left out, refused, or judged at a moment", () => {
  const answerTo = (open: unknown) =>
    durationWithin(column(day, day), column(day + 0.25, null), cell(12), "hours", open);
  expect(answerTo("skip")).toBe(1);
  expect(shownError(answerTo("refuse")).code).toBe("#N/A");
  expect(answerTo(day + 0.5)).toBe(1);
  expect(answerTo(day + 0.6)).toBe(0.5);
  expect(shownError(answerTo(day - 1)).code).toBe("#N/A");
  expect(shownError(answerTo("later")).message).toContain("Argument 5 is “later”.");
});

test.each(BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(durationWithin(column(blank), column(blank), cell(12))).code).toBe("#N/A");
});

test("nothing decided is #N/A", () => {
  expect(shownError(durationWithin(cell(day), cell(null), cell(12), "hours", day + 0.1))).toEqual({
    code: "#N/A",
    message:
      "No case has ended yet that could be measured. Fill in ends, or choose another treatment of open cases.",
  });
});

test.each(TELLING_BLANKS)("a limit that arrives as %j is #N/A", (blank) => {
  expect(shownError(durationWithin(starts, ends, cell(blank))).code).toBe("#N/A");
});

test("a limit of 0, which is how desktop Excel passes a blank, is refused", () => {
  expect(shownError(durationWithin(starts, ends, cell(0))).message).toContain("The limit is 0.");
});

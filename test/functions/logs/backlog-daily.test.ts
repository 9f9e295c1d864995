import { backlogDaily } from "../../../src/functions/logs/backlog-daily";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn } from "./log-contract";

const opened = column(45_992.4, 45_992.6, 45_994);
const closed = column(45_993, null, 45_994.5);
const HEADING = ["Day", "Opened", "Closed", "Open at end of day"];
const ALL = [HEADING, [45_992, 2, 0, 2], [45_993, 0, 1, 1], [45_994, 1, 1, 1]];

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "all days are meant where first and last arrive as %j",
  (day) => {
    expect(backlogDaily(opened, closed, day, day)).toEqual(ALL);
  },
);

test("a part of the days, and a single ticket", () => {
  expect(backlogDaily(opened, closed, cell(45_993), cell(45_993.5))).toEqual([HEADING, ALL[2]]);
  expect(backlogDaily(cell(45_992), cell(null))).toEqual([HEADING, [45_992, 1, 0, 1]]);
});

test.each(BLANKS)("a ticket whose closing arrives as %j is open, a blank row is none", (blank) => {
  expect(backlogDaily(column(45_992, blank), column(blank, blank))).toEqual([
    HEADING,
    [45_992, 1, 0, 1],
  ]);
  expect(errorIn(backlogDaily(column(blank), column(blank))).code).toBe("#N/A");
});

test.each([["2025-12-05"], ["45996"], ["９５％"], [true], [0.5], [{ type: "Error" }]])(
  "a date of %j is refused with its place",
  (content) => {
    const { code, message } = errorIn(backlogDaily(column(45_992, 45_992), column(null, content)));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("Argument 2, row 2, column 1 ");
  },
);

test("what cannot be a table of days is refused", () => {
  expect(errorIn(backlogDaily(opened, cell(45_993))).message).toContain("3×1");
  expect(errorIn(backlogDaily(column(45_994), column(45_993))).message).toContain(
    "before the start",
  );
  expect(errorIn(backlogDaily(opened, closed, cell(46_000)))).toEqual({
    code: "#N/A",
    message: "The table would begin on 2025-12-09 and end on 2025-12-03. Check both dates.",
  });
  expect(errorIn(backlogDaily(opened, closed, cell("Monday"))).code).toBe("#VALUE!");
  expect(errorIn(backlogDaily(column(4599), column(45_993))).message).toContain(
    "more than 3660 days",
  );
});

test("the headings are the user's language", () => {
  setCurrentLanguage("zh-TW");
  expect(backlogDaily(opened, closed)[0]).toEqual(["日期", "新開", "關閉", "日終未結"]);
});

import { worktime } from "../../../src/functions/times/worktime";
import { serial } from "../../domain/serial";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsCasesContract } from "./cases-contract";

/** What all filled cells of a table hold; fails the test where they differ. */
function filling(table: unknown[][]): unknown {
  const filled = [...new Set(table.flat().filter((content) => content !== ""))];
  expect(filled).toHaveLength(1);
  return filled[0];
}

const start = serial("2025-12-05 16:00");
const end = serial("2025-12-08 16:00");

test("Friday 16:00 to Monday 16:00", () => {
  expect(worktime(cell(start), cell(end))).toEqual([[72]]);
  expect(worktime(cell(start), cell(end), "hours", cell("9:00-17:00"))).toEqual([[8]]);
  expect(worktime(cell(start), cell(end), "days", cell("9:00-17:00"))).toEqual([[1]]);
});

test("a table of the size of its ranges", () => {
  expect(worktime(column(start, end), column(end, end + 0.5))).toEqual([[72], [12]]);
  expect(worktime([[start, end]], [[end, end + 0.5]])).toEqual([[72, 12]]);
});

test.each(BLANKS)("blank where a row or an end arrives as %j", (blank) => {
  expect(worktime(column(blank, start, start), column(blank, end, blank))).toEqual([
    [""],
    [72],
    [""],
  ]);
});

test("every unit", () => {
  expect(worktime(cell(start), cell(end), "minutes")).toEqual([[4320]]);
  expect(worktime(cell(start), cell(end), " SECONDS ")).toEqual([[259_200]]);
  expect(worktime(cell(start), cell(end), "days")).toEqual([[3]]);
  expect(shownError(worktime(cell(start), cell(end), "h")[0]?.[0]).message).toContain(
    "Argument 3 is “h”.",
  );
});

test("one wrong row refuses the whole table", () => {
  const table = worktime(column(start, end), column(end, start));
  expect(table.flat()).toHaveLength(1);
  expect(shownError(table[0]?.[0]).message).toContain("row 2");
});

keepsCasesContract({
  formula: (starts, ends, { hours, weekend, holidays, workdays }) =>
    filling(worktime(starts, ends, LEFT_OUT, hours, weekend, holidays, workdays)),
  lasting: (hours) => hours,
  hoursAt: 4,
});

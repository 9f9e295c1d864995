import { durationMedian } from "../../../src/functions/times/duration-median";
import { durationPercentile } from "../../../src/functions/times/duration-percentile";
import { serial } from "../../domain/serial";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsCasesContract, keepsOpenCasesContract } from "./cases-contract";
import type { Settings } from "./cases-contract";

const contract = {
  formula: (
    starts: unknown[][],
    ends: unknown[][],
    { open, hours, weekend, holidays, workdays }: Settings,
  ) =>
    durationPercentile(starts, ends, cell(1), LEFT_OUT, open, hours, weekend, holidays, workdays),
  lasting: (hours: number) => hours,
  hoursAt: 6,
};

keepsCasesContract(contract);
keepsOpenCasesContract(contract);

const day = serial("2025-12-03");
const starts = column(day, day, day);
const ends = column(day + 1, day + 2, day + 5);

test("P90 between its neighbours, as PERCENTILE.INC has it", () => {
  expect(durationPercentile(starts, ends, cell(0.9), "days")).toBeCloseTo(4.4, 12);
  expect(durationPercentile(starts, ends, cell(0.9))).toBeCloseTo(105.6, 12);
});

test("the half is the median, the ends are the shortest and the longest", () => {
  expect(durationPercentile(starts, ends, cell(0.5))).toBe(durationMedian(starts, ends));
  expect(durationPercentile(starts, ends, cell(0))).toBe(24);
  expect(durationPercentile(starts, ends, cell(1))).toBe(120);
});

test.each([90, -0.1])("a share of %d is refused", (share) => {
  expect(shownError(durationPercentile(starts, ends, cell(share))).message).toBe(
    `Argument 3 is ${share}. A share lies between 0 and 1; 90% is 0.9.`,
  );
});

test.each(TELLING_BLANKS)("a share that arrives as %j is #N/A", (blank) => {
  expect(shownError(durationPercentile(starts, ends, cell(blank))).code).toBe("#N/A");
});

test("an unknown unit is refused at its place", () => {
  expect(shownError(durationPercentile(starts, ends, cell(0.9), "h")).message).toContain(
    "Argument 4 is “h”.",
  );
});

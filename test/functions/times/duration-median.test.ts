import { durationMedian } from "../../../src/functions/times/duration-median";
import { serial } from "../../domain/serial";
import { column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsCasesContract, keepsOpenCasesContract } from "./cases-contract";
import type { Settings } from "./cases-contract";

const contract = {
  formula: (
    starts: unknown[][],
    ends: unknown[][],
    { open, hours, weekend, holidays, workdays }: Settings,
  ) => durationMedian(starts, ends, LEFT_OUT, open, hours, weekend, holidays, workdays),
  lasting: (hours: number) => hours,
  hoursAt: 5,
};

keepsCasesContract(contract);
keepsOpenCasesContract(contract);

const day = serial("2025-12-03");

test("the middle case, or the middle between two", () => {
  const ends = column(day + 4, day + 0.25, day + 0.5);
  expect(durationMedian(column(day, day, day), ends)).toBe(12);
  expect(durationMedian(column(day, day), column(day + 1, day + 0.5))).toBe(18);
});

test("every unit", () => {
  const [start, end] = [column(day), column(day + 0.5)];
  expect(durationMedian(start, end, "minutes")).toBe(720);
  expect(durationMedian(start, end, "seconds")).toBe(43_200);
  expect(durationMedian(start, end, "days")).toBe(0.5);
  expect(shownError(durationMedian(start, end, "h")).message).toContain("Argument 3 is “h”.");
});

test("one case that lasts for ever does not move it", () => {
  const starts = column(day, day, day);
  expect(durationMedian(starts, column(day + 1, day + 1, day + 1))).toBe(24);
  expect(durationMedian(starts, column(day + 1, day + 1, day + 900))).toBe(24);
});

import { durationMean } from "../../../src/functions/times/duration-mean";
import { serial } from "../../domain/serial";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsCasesContract, keepsOpenCasesContract } from "./cases-contract";
import type { Settings } from "./cases-contract";

const contract = {
  formula: (
    starts: unknown[][],
    ends: unknown[][],
    { open, hours, weekend, holidays, workdays }: Settings,
  ) => durationMean(starts, ends, LEFT_OUT, open, hours, weekend, holidays, workdays),
  lasting: (hours: number) => hours,
  hoursAt: 5,
};

keepsCasesContract(contract);
keepsOpenCasesContract(contract);

const day = serial("2025-12-03");
const starts = column(day, day, day);
const ends = column(day + 0.25, day + 0.5, day + 1.5);

test("the mean of all cases, in every unit", () => {
  expect(durationMean(starts, ends)).toBe(18);
  expect(durationMean(starts, ends, "hours")).toBe(18);
  expect(durationMean(starts, ends, "Minutes")).toBe(1080);
  expect(durationMean(starts, ends, "seconds")).toBe(64_800);
  expect(durationMean(starts, ends, "days")).toBe(0.75);
});

test("a day of working time is one of working hours", () => {
  const friday = cell(serial("2025-12-05 16:00"));
  const monday = cell(serial("2025-12-08 16:00"));
  const lunch = cell("9:00-12:00, 13:00-17:00");
  expect(durationMean(friday, monday, "days", "skip", cell("9:00-17:00"))).toBe(1);
  expect(durationMean(friday, monday, "days", "skip", lunch)).toBe(1);
});

test("an unknown unit is refused", () => {
  expect(shownError(durationMean(starts, ends, "weeks")).message).toBe(
    "Argument 3 is “weeks”. It can be one of: seconds, minutes, hours, days.",
  );
});

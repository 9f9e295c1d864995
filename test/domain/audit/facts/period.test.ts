import { readPeriod } from "../../../../src/domain/audit/facts/period";
import { writtenDay } from "../../../../src/domain/times/calendar-day";

const days = (text: string) => {
  const period = readPeriod(text);
  return period && [writtenDay(period.first), writtenDay(period.last)];
};

test.each([
  ["2026-01", "2026-01-01", "2026-01-31"],
  ["2024年2月", "2024-02-01", "2024-02-29"],
  ["２０２６．１２", "2026-12-01", "2026-12-31"],
  ["2026 Q1", "2026-01-01", "2026-03-31"],
  ["Q4/2026", "2026-10-01", "2026-12-31"],
  ["2026年第三季度", "2026-07-01", "2026-09-30"],
  ["2026年2季度", "2026-04-01", "2026-06-30"],
  ["2026 H2", "2026-07-01", "2026-12-31"],
  ["2026年上半年", "2026-01-01", "2026-06-30"],
  ["2026年度", "2026-01-01", "2026-12-31"],
  ["2026", "2026-01-01", "2026-12-31"],
  ["46023", "2026-01-01", "2026-01-31"],
])("%s", (text, first, last) => {
  expect(days(text)).toEqual([first, last]);
});

test.each(["", "春季", "2026-13", "2026 Q5", "12", "3.5"])("%j is no period", (text) => {
  expect(readPeriod(text)).toBeNull();
});

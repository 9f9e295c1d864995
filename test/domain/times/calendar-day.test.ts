import { calendarDay, dayNumber, writtenDay } from "../../../src/domain/times/calendar-day";
import { serial } from "../serial";

test.each(["1900-03-01", "1970-01-01", "2024-02-29", "2025-12-31", "9999-12-31"])("%s", (date) => {
  expect(writtenDay(serial(date))).toBe(date);
  expect(dayNumber(calendarDay(serial(date)))).toBe(serial(date));
  expect(calendarDay(serial(date)).getTime()).toBe(Date.parse(`${date}T00:00Z`));
});

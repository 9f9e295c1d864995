import { momentOf } from "../../../src/domain/times/moment";
import { readCalendar } from "../../../src/domain/times/read-calendar";
import type { CalendarCells } from "../../../src/domain/times/read-calendar";
import { CLOCK } from "../../../src/domain/times/working-calendar";
import { refusalOf } from "../refusal-of";
import { serial } from "../serial";

const HOUR = 3_600_000;
const NONE: CalendarCells = { hours: null, weekend: null, holidays: null, workdays: null };
const OFFICE: CalendarCells = { ...NONE, hours: [["9:00-17:00"]] };

const hoursFrom = (cells: CalendarCells, start: string, end: string) => {
  const { timeUpTo } = readCalendar(5, cells);
  return (timeUpTo(momentOf(serial(end))) - timeUpTo(momentOf(serial(start)))) / HOUR;
};

test.each([[NONE], [{ ...NONE, hours: [[0]], weekend: 0 }], [{ ...NONE, hours: [[""]] }]])(
  "%j is the clock",
  (cells) => {
    expect(readCalendar(5, cells)).toBe(CLOCK);
  },
);

test("hours alone mean Monday to Friday", () => {
  expect(hoursFrom(OFFICE, "2025-12-05 16:00", "2025-12-08 16:00")).toBe(8);
});

test("weekend, holidays with blanks and times, and working days", () => {
  const holidays = [[serial("2025-12-08 12:00"), null, "", 0]];
  const workdays = [[serial("2025-12-06")]];
  const friday = "2025-12-05 16:00";
  expect(hoursFrom({ ...OFFICE, weekend: "0000000" }, friday, "2025-12-08 16:00")).toBe(24);
  expect(hoursFrom({ ...OFFICE, holidays }, friday, "2025-12-09 10:00")).toBe(2);
  expect(hoursFrom({ ...OFFICE, holidays, workdays }, friday, "2025-12-09 10:00")).toBe(10);
});

test.each([
  [{ ...NONE, weekend: 11 }],
  [{ ...NONE, holidays: [[45_996]] }],
  [{ ...NONE, workdays: [[45_996]] }],
])("%j needs hours", (cells) => {
  expect(refusalOf(() => readCalendar(5, cells))).toEqual({
    kind: "wrong-value",
    reason: "hours-missing",
    details: { position: 5 },
  });
});

test("what cannot be read is refused at its place among the arguments", () => {
  expect(refusalOf(() => readCalendar(5, { ...OFFICE, weekend: 9 })).details).toMatchObject({
    position: 6,
  });
  expect(
    refusalOf(() => readCalendar(5, { ...OFFICE, holidays: [["Christmas"]] })).details,
  ).toMatchObject({ position: 7, row: 1, text: "Christmas" });
  expect(refusalOf(() => readCalendar(5, { ...OFFICE, workdays: [[-3]] })).details).toMatchObject({
    position: 8,
    value: -3,
  });
});

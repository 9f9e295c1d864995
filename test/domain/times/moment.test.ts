import { dayOf, isDate, momentInCell, momentOf } from "../../../src/domain/times/moment";
import { column } from "../column";
import { refusalOf } from "../refusal-of";
import { serial } from "../serial";

const place = { position: 1, argument: "data", row: 2, column: 1 };

test("a date with time is whole milliseconds", () => {
  const moment = momentInCell(column(serial("2025-12-05 16:00")), 0, 0) ?? 0;
  expect(moment).toBe(momentOf(45_996) + 16 * 3_600_000);
  expect(dayOf(moment)).toBe(45_996);
});

test("twenty past nine is no hair off, whatever the day", () => {
  for (const day of [1, 45_996, 2_958_465]) {
    expect(momentOf(day + 560 / 1440) - momentOf(day)).toBe(560 * 60_000);
  }
});

test.each([[null], [undefined], [""], [0]])("%j is blank", (content) => {
  expect(momentInCell(column(content), 0, 0)).toBeUndefined();
});

test("text is told to be no date, a number as text to be a number", () => {
  expect(refusalOf(() => momentInCell(column(1, "2025-12-05"), 1, 0))).toEqual({
    kind: "wrong-value",
    reason: "text-is-no-date",
    details: { ...place, text: "2025-12-05" },
  });
  expect(refusalOf(() => momentInCell(column(1, "45996"), 1, 0)).reason).toBe(
    "text-looks-like-number",
  );
  expect(refusalOf(() => momentInCell(column(1, true), 1, 0)).reason).toBe(
    "truth-value-is-no-number",
  );
});

test.each([0.375, -1, 2_958_466, 20_251_205])("%d is no date", (value) => {
  expect(isDate(value)).toBe(false);
  expect(refusalOf(() => momentInCell(column(1, value), 1, 0))).toEqual({
    kind: "wrong-value",
    reason: "date-off-calendar",
    details: { ...place, value },
  });
});

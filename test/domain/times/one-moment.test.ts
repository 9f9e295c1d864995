import { lastMoment, oneDayIfAny, oneMomentIfAny } from "../../../src/domain/times/one-moment";
import { momentOf } from "../../../src/domain/times/moment";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test.each([[null], [""], [0]])("%j is no moment where there may be none", (content) => {
  expect(oneMomentIfAny(column(content))).toBeUndefined();
  expect(oneDayIfAny(column(content))).toBeUndefined();
  expect(refusalOf(() => lastMoment(column(content)))).toMatchObject({
    kind: "not-available",
    reason: "no-numbers",
  });
});

test("a date with a time is that moment, on its day", () => {
  expect(oneMomentIfAny(column(45_992.5))).toBe(momentOf(45_992.5));
  expect(oneDayIfAny(column(45_992.5))).toBe(45_992);
  expect(lastMoment(column(45_992.5))).toBe(momentOf(45_992.5));
});

test("a last date without a time counts to its end", () => {
  expect(lastMoment(column(45_992))).toBe(momentOf(45_993) - 1);
});

test("several cells, text and numbers that are no date are refused", () => {
  expect(refusalOf(() => oneMomentIfAny(column(45_992, 0))).reason).toBe("one-number-wanted");
  expect(refusalOf(() => lastMoment(column("2025-12-05"))).reason).toBe("text-is-no-date");
  expect(refusalOf(() => lastMoment(column(20_251_205))).reason).toBe("date-off-calendar");
});

import { daysDraft, daysFault, daysOf } from "../../../../src/taskpane/balance/grounds/days-draft";

test("what was declared is shown, and what is shown is declared again", () => {
  const days = { worked: 9.5, inPeriod: 22 };
  expect(daysOf(daysDraft(days))).toEqual(days);
  expect(daysOf(daysDraft(null))).toBeNull();
});

test.each([
  ["", " ", null],
  ["0", "22", null],
  ["22", "22", null],
  ["23", "22", "more"],
  ["5", "", "number"],
  ["5", "0", "number"],
  ["-1", "22", "number"],
  ["five", "22", "number"],
])("%p of %p days has the fault %p", (worked, inPeriod, fault) => {
  expect(daysFault({ worked, inPeriod })).toBe(fault);
});

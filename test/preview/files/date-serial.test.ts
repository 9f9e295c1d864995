import fc from "fast-check";
import { dayOf, serialOf } from "../../../src/preview/files/date-serial";

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2026-02-28", 46081],
])("%s is day %d", (day, serial) => {
  expect(serialOf(day)).toBe(serial);
  expect(dayOf(serial)).toBe(day);
});

test("every day but the one that never was comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      fc.pre(serial !== 60);
      expect(serialOf(dayOf(serial))).toBe(serial);
    }),
    { numRuns: 1000 },
  );
});

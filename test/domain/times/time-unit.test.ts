import { MILLISECONDS, TIME_UNITS } from "../../../src/domain/times/time-unit";

test("each unit is longer than the one before", () => {
  expect(TIME_UNITS.map((unit) => MILLISECONDS[unit])).toEqual([
    1000, 60_000, 3_600_000, 86_400_000,
  ]);
});

import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { workTimeTable } from "../../../src/domain/times/work-time-table";
import { CLOCK } from "../../../src/domain/times/working-calendar";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("a table of the size of its ranges, blank where nothing has ended", () => {
  const starts = given(1, "starts", [
    [100, 100],
    [100, null],
  ]);
  const ends = given(2, "ends", [
    [100.5, 101],
    [null, null],
  ]);
  expect(workTimeTable(starts, ends, "hours", CLOCK)).toEqual([
    [12, 24],
    ["", ""],
  ]);
});

test("one wrong row refuses the table and is named", () => {
  const starts = given(1, "starts", [[100], [100]]);
  const ends = given(2, "ends", [[101], [99]]);
  expect(refusalOf(() => workTimeTable(starts, ends, "hours", CLOCK))).toMatchObject({
    reason: "end-before-start",
    details: { row: 2 },
  });
});

test("has the shape of its ranges; an hour is 60 minutes, a day of the clock 24 hours", () => {
  const day = fc.integer({ min: 45_000 * 1440, max: 46_000 * 1440 }).map((minute) => minute / 1440);
  const length = fc.option(fc.nat(10_000).map((minute) => minute / 1440));
  const row = fc.tuple(fc.tuple(day, length), fc.tuple(day, length));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const starts = given(
        1,
        "starts",
        rows.map((cells) => cells.map(([start]) => start)),
      );
      const ends = given(
        2,
        "ends",
        rows.map((cells) => cells.map(([start, took]) => (took === null ? null : start + took))),
      );
      const [minutes, hours, days] = (["minutes", "hours", "days"] as const).map((unit) =>
        workTimeTable(starts, ends, unit, CLOCK),
      );
      rows.forEach((cells, at) => {
        cells.forEach(([, took], place) => {
          const inMinutes = minutes?.[at]?.[place];
          if (took === null) expect(inMinutes).toBe("");
          else {
            expect(inMinutes).toBeCloseTo(1440 * took, 3);
            expect(60 * Number(hours?.[at]?.[place])).toBeCloseTo(Number(inMinutes), 9);
            expect(1440 * Number(days?.[at]?.[place])).toBeCloseTo(Number(inMinutes), 9);
          }
        });
      });
    }),
    RUNS,
  );
});

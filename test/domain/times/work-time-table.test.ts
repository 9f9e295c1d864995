import { given } from "../../../src/domain/cells/argument";
import { workTimeTable } from "../../../src/domain/times/work-time-table";
import { CLOCK } from "../../../src/domain/times/working-calendar";
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

import { readAreas } from "../../src/excel/read-areas";
import { resetExcel } from "../support/excel/excel";
import { write } from "../support/excel/in-excel";
import { tapTheWire } from "./wire-tap";

beforeEach(() => resetExcel());

const area = (row: number, rows: number, columns: number) => ({
  sheetName: "Sheet1",
  area: { row, column: 0, rows, columns },
});

test("the values of each area in the order asked for; a blank is an empty text", async () => {
  await write("A1:B2", [
    [1, "x"],
    ["", true],
  ]);
  expect(await readAreas([area(1, 1, 2), area(0, 1, 2)])).toEqual([[["", true]], [[1, "x"]]]);
});

test("three hundred cards of eight rows are read in one sync", async () => {
  const wire = tapTheWire();
  const read = await readAreas(Array.from({ length: 300 }, (_, card) => area(19 * card, 19, 19)));
  wire.close();
  expect(wire.sent).toHaveLength(1);
  expect(read).toHaveLength(300);
});

test("more than Excel on the web may answer at once is read in portions", async () => {
  const wire = tapTheWire();
  const read = await readAreas([area(0, 8_000, 10), area(8_000, 8_000, 10)]);
  wire.close();
  expect(wire.sent).toHaveLength(2);
  expect(read.map((values) => values.length)).toEqual([8_000, 8_000]);
});

test("without any area nothing is asked", async () => {
  const wire = tapTheWire();
  expect(await readAreas([])).toEqual([]);
  wire.close();
  expect(wire.sent).toHaveLength(0);
});

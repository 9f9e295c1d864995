import { resetExcel } from "../../support/excel/excel";
import { valuesOf, write } from "../../support/excel/in-excel";

beforeEach(async () => {
  await resetExcel();
  await write("A1:A5", [[0], [""], ['=""'], ["=1/0"], [7]]);
  // The index would be made by the first comparison and used by the second.
  await write("F1", [["=SUMPRODUCT(--ISNUMBER(A1:A5))"]]);
});

test("a 0 is no empty text, a blank cell is one", async () => {
  await write("C1", [['=IF(A1:A3="","none",A1:A3)']]);
  await write("D1", [['=IF(A1:A3="","none",A1:A3)']]);
  expect(await valuesOf("C1:D3")).toEqual([
    [0, 0],
    ["none", "none"],
    ["none", "none"],
  ]);
});

test("an error compared with anything stays an error", async () => {
  await write("C1", [["=A1:A5<=5"]]);
  await write("D1", [["=SUMPRODUCT(ISNUMBER(A1:A5)*(A1:A5<=5))"]]);
  expect((await valuesOf("C4"))[0]).toEqual(["#DIV/0!"]);
  expect((await valuesOf("D1"))[0]).toEqual(["#DIV/0!"]);
});

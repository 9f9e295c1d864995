import { openLog } from "../../../src/excel/logs/open-log";
import type { LogWatch } from "../../../src/excel/logs/watch-log";
import { watchLog } from "../../../src/excel/logs/watch-log";
import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../support/excel/excel";
import { onSheet } from "../../support/excel/in-excel";
import { tapTheWire, type WireTap } from "../wire-tap";

let excel: EmulatedExcel;
let wire: WireTap;
let watch: LogWatch;

/** Events travel on their own, after the answers to requests. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Customer, a note that is not read, day: below headings in B2:D2. */
beforeEach(async () => {
  excel = await resetExcel();
  await onSheet((sheet, context) => {
    sheet.getRange("B2:D5").values = [
      ["Customer", "Note", "Time"],
      ["A", "", 45_992],
      ["B", "", 45_993],
      ["C", "", 45_994],
    ];
    sheet.tables.add("B2:D5", true).name = "Contacts";
    context.workbook.worksheets.add("Other");
  });
  const log = await openLog({ kind: "table", tableName: "Contacts" });
  wire = tapTheWire();
  watch = await watchLog(log, [0, 2]);
});

afterEach(() => {
  wire.close();
});

test("takes one sync to begin and one to end", async () => {
  expect(wire.sent).toHaveLength(1);
  await watch.stop();
  expect(wire.sent).toHaveLength(2);
});

test("the first edit of a column that is read is told, and later ones do not replace it", async () => {
  expect(watch.edited()).toBeNull();
  await excel.typeInto("Sheet1", "D4", "45000");
  await settle();
  await excel.typeInto("Sheet1", "B3", "Z");
  await settle();
  expect(watch.edited()).toBe("D4");
  await watch.stop();
});

test("a range that reaches into the list counts", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A5:B9").values = Array.from({ length: 5 }, () => ["", "X"]);
  });
  await settle();
  expect(watch.edited()).toBe("A5:B9");
  await watch.stop();
});

test.each([
  ["Sheet1", "C4"],
  ["Sheet1", "F4"],
  ["Sheet1", "B20"],
  ["Other", "B4"],
])("what is not read does not count: %s, %s", async (sheet, cell) => {
  await excel.typeInto(sheet, cell, "5");
  await settle();
  expect(watch.edited()).toBeNull();
  await watch.stop();
});

test("nothing is noticed any more once it has ended", async () => {
  await watch.stop();
  await excel.typeInto("Sheet1", "D4", "45000");
  await settle();
  expect(watch.edited()).toBeNull();
});

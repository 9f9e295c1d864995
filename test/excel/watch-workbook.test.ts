import { insertSheet } from "../../src/excel/insert-sheet";
import { watchWorkbook, type WorkbookChange } from "../../src/excel/watch-workbook";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";
import { sampleDraft } from "./sample-draft";
import { tapTheWire } from "./wire-tap";

let excel: EmulatedExcel;
let changes: WorkbookChange[];
let stop: () => Promise<void>;

beforeEach(async () => {
  excel = await resetExcel();
  changes = [];
  stop = await watchWorkbook((change) => changes.push(change));
});

afterEach(() => stop());

/** Events travel on their own, after the answers to requests. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

async function inWorkbook(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  await settle();
}

test("what the user types is reported", async () => {
  await excel.typeInto("Sheet1", "B2", "5");
  await settle();
  expect(changes).toContain("values");
});

test("moving the selection is reported", async () => {
  await inWorkbook((workbook) => {
    workbook.worksheets.getActiveWorksheet().getRange("C3").select();
  });
  expect(changes).toEqual(["selection"]);
});

test("tables that come and go are reported", async () => {
  await inWorkbook((workbook) => {
    workbook.tables.add("Sheet1!A1:B3", false).set({ name: "Mine" });
  });
  expect(changes).toContain("tables");
  changes.length = 0;
  await inWorkbook((workbook) => {
    workbook.tables.getItem("Mine").delete();
  });
  expect(changes).toContain("tables");
});

test("a selection comes with its place", async () => {
  const places: unknown[] = [];
  const end = await watchWorkbook((change, selection) => {
    if (change === "selection") places.push(selection);
  });
  await inWorkbook((workbook) => {
    workbook.worksheets.getActiveWorksheet().getRange("C3:D4").select();
  });
  expect(places).toEqual([{ sheetId: expect.any(String) as string, address: "C3:D4" }]);
  await end();
});

test("an edit comes with its place", async () => {
  const places: unknown[] = [];
  const end = await watchWorkbook((change, cells) => {
    if (change === "values") places.push(cells);
  });
  await inWorkbook((workbook) => {
    workbook.worksheets.getActiveWorksheet().getRange("F2").values = [[1]];
  });
  expect(places).toEqual([{ sheetId: expect.any(String) as string, address: "F2" }]);
  await end();
});

test("sheets that come, go or are brought to the front are reported", async () => {
  await inWorkbook((workbook) => workbook.worksheets.add("Second"));
  expect(changes).toContain("sheets");
  changes.length = 0;
  await inWorkbook((workbook) => {
    workbook.worksheets.getItem("Second").activate();
  });
  expect(changes).toContain("sheets");
  changes.length = 0;
  await inWorkbook((workbook) => {
    workbook.worksheets.getItem("Second").delete();
  });
  expect(changes).toContain("sheets");
});

test("a change on a sheet that came later is reported as well", async () => {
  await inWorkbook((workbook) => workbook.worksheets.add("Second"));
  changes.length = 0;
  await excel.typeInto("Second", "A1", "5");
  await settle();
  expect(changes).toContain("values");
});

test("reports send nothing themselves, so that an insertion causes no endless round", async () => {
  const wire = tapTheWire();
  await insertSheet(sampleDraft(), "new-sheet");
  await settle();
  expect(changes).toContain("values");
  expect(wire.sent).toHaveLength(2);
  wire.close();
});

test("nothing is reported once it was stopped", async () => {
  await stop();
  await excel.typeInto("Sheet1", "B2", "5");
  await inWorkbook((workbook) => workbook.worksheets.add("Second"));
  expect(changes).toEqual([]);
});

test("two watchers are independent", async () => {
  const others: WorkbookChange[] = [];
  const stopOther = await watchWorkbook((change) => others.push(change));
  await stopOther();
  await excel.typeInto("Sheet1", "B2", "5");
  await settle();
  expect([changes.length > 0, others]).toEqual([true, []]);
});

import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import type { RequestEntry } from "../../../src/preview/wire/request-entry";
import { resetExcel } from "../../support/excel/excel";
import { onSheet, refusal } from "../../support/excel/in-excel";

let excel: EmulatedExcel;
let entries: RequestEntry[];
let stop: () => void;

beforeEach(async () => {
  excel = await resetExcel();
  entries = [];
  stop = excel.onRequest((entry) => entries.push(entry));
});

/** Requests of the add-in; office.js sends some of its own, as when a run has ended. */
const syncs = () => entries.filter(({ workbook }) => workbook);

test("each sync is one request, with what was asked for", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B2").load("values");
  });
  const [entry] = syncs();
  expect(syncs()).toHaveLength(1);
  expect(entry).toMatchObject({ addInId: "test", error: null });
  expect(entry?.actions).toBe(entry?.descriptions.length);
  expect(entry?.descriptions).toEqual(
    expect.arrayContaining([
      'workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]]',
      'workbook.worksheets.getActiveWorksheet().getRange("B2").load(values)',
    ]),
  );
  expect(entry?.bytesSent).toBeGreaterThan(200);
  expect(entry?.bytesAnswered).toBeGreaterThan(50);
  expect(entry?.milliseconds).toBeGreaterThanOrEqual(0);
});

test("Chinese text counts as the bytes it takes", async () => {
  const bytes = async (text: string) => {
    entries.length = 0;
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[text]];
    });
    return syncs()[0]?.bytesSent ?? 0;
  };
  const latin = await bytes("abcd");
  expect((await bytes("客服绩效")) - latin).toBe(8);
});

test("a refusal is told by its code", async () => {
  const refused = onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [[1]];
  });
  await refusal(refused);
  expect(syncs()[0]?.error).toBe("InvalidArgument");
});

test("a stopped listener hears nothing more", async () => {
  stop();
  await onSheet((sheet) => sheet.load("name"));
  expect(entries).toEqual([]);
});

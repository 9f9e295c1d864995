import { connectToExcel } from "../../src/excel/connect";
import { insertSheet } from "../../src/excel/insert-sheet";
import { resetExcel } from "../support/excel/excel";
import { sampleDraft } from "./sample-draft";

// Office.js asks for these once, when it starts, so that this Excel has a file of its own.
beforeAll(() =>
  resetExcel({
    locale: "en-US",
    theme: "dark",
    requirementSets: { ExcelApi: "1.8", CustomFunctionsRuntime: "1.1" },
  }),
);

test("what it lacks is named", async () => {
  expect(await connectToExcel()).toEqual({
    language: "en-US",
    dark: true,
    supported: false,
    missing: ["SharedRuntime 1.1", "ExcelApi 1.9"],
  });
});

test.each(["new-sheet", "selection"] as const)(
  "inserting (%s) leaves it as it was",
  async (where) => {
    await expect(insertSheet(sampleDraft(), where)).rejects.toMatchObject({
      code: "excel-too-old",
    });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const used = sheets.getItem("Sheet1").getUsedRangeOrNullObject();
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
      expect(used.isNullObject).toBe(true);
    });
  },
);

import { DEFAULT_SETTINGS } from "../../../src/preview/boot/host-settings";
import { resetExcel } from "../../support/excel/excel";
import { onSheet, refusal } from "../../support/excel/in-excel";

beforeEach(() =>
  resetExcel({ requirementSets: { ...DEFAULT_SETTINGS.requirementSets, ExcelApi: "1.8" } }),
);

test("an old Excel says so", () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["Worksheet.getRanges", (sheet) => sheet.getRanges("A1,B2")],
  ["Worksheet.pageLayout", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["Range.getTables", (sheet) => sheet.getRange("A1").getTables(false)],
  ["Range.getSpillParent", (sheet) => sheet.getRange("A1").getSpillParent()],
  ["Workbook.getSelectedRanges", (_, { workbook }) => workbook.getSelectedRanges()],
  [
    "Application.suspendScreenUpdatingUntilNextSync",
    (_, { application }) => {
      application.suspendScreenUpdatingUntilNextSync();
    },
  ],
])("%s came later", async (_, use) => {
  const refused = onSheet((sheet, context) => {
    use(sheet, context);
  });
  expect(await refusal(refused)).toBe("ApiNotFound");
});

test("what it has always had works", async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    return sheet.getRange("A1").load("values");
  });
  expect(range.values).toEqual([[1]]);
});

import { resetExcel } from "../../support/excel/excel";

beforeEach(async () => {
  await resetExcel();
});

const LOOKS: [look: string, apply: (range: Excel.Range) => void][] = [
  ["fill", ({ format }) => (format.fill.color = "#FF0000")],
  ["font", ({ format }) => (format.font.bold = true)],
  ["border", ({ format }) => (format.borders.getItem("EdgeTop").style = "Continuous")],
  ["number format", (range) => (range.numberFormat = [["0.0", "0.0"]])],
];

test.each(LOOKS)("%s in the batch of a formula leaves the formula alone", async (_look, apply) => {
  const range = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const written = sheet.getRange("A1:B1");
    written.formulas = [[2, "=A1*2"]];
    apply(written);
    const read = sheet.getRange("A1:B1").load("formulas, values");
    await context.sync();
    return read.toJSON();
  });
  expect(range.formulas).toEqual([[2, "=A1*2"]]);
  expect(range.values).toEqual([[2, 4]]);
});

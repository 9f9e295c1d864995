// The stand-in for Univer's packages has to be in place before anything of the grid is loaded.
import { resetExcel } from "../support/excel/excel";
import { newCardIdentity } from "../../src/catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { template } from "../../src/catalogue/templates";
import { insertSheet } from "../../src/excel/insert-sheet";
import { removeInserted } from "../../src/excel/remove-inserted";
import { loadTexts } from "../../src/i18n/texts";
import { findSheet } from "../../src/preview/workbook/book";
import { readChart } from "../../src/preview/workbook/chart/read-chart";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { draftScorecard } from "../../src/sheets/draft-scorecard";

const SHEET = "Finance service scorecard";

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await resetExcel();
});

const financeCard = async () =>
  draftScorecard(
    scorecardFromTemplate(template("finance")),
    await loadTexts("en-US"),
    newCardIdentity(),
  );

/** What the chart shows at the moment. */
async function picture() {
  await excel.book.grid.recalculation.finish();
  const sheet = findSheet(excel.book, SHEET);
  const [chart, ...others] = sheet?.charts ?? [];
  if (!sheet || !chart || others.length > 0) throw new Error("The card has not one chart.");
  return readChart(sheet, chart);
}

test("the finance card's weights stand before the ranges, and follow a typed weight", async () => {
  await insertSheet(await financeCard(), "new-sheet");
  const before = await picture();
  expect([before.name, before.title]).toEqual([
    "KPI_Weights",
    "Weight of each category (diamond) in its recommended range (band)",
  ]);
  expect(before.categories).toEqual(["Outcome", "Efficiency", "Behavior", "Capability"]);
  expect(before.series).toMatchObject([
    {
      name: "Lowest",
      chartType: "ColumnStacked",
      values: [0.35, 0.25, 0.1, 0.1],
      fill: { none: true },
    },
    {
      name: "Width of range",
      chartType: "ColumnStacked",
      labels: ["10.0%", "10.0%", "10.0%", "5.0%"],
      fill: { color: "#BDCBE4" },
      gapWidth: 60,
    },
    {
      name: "Weight",
      chartType: "LineMarkers",
      labels: ["35.0%", "20.0%", "30.0%", "15.0%"],
      line: { lineStyle: "None" },
      marker: { style: "Diamond", size: 11, background: "#1F3864" },
      hasDataLabels: true,
    },
  ]);
  expect(before.valueAxis).toMatchObject({ minimum: 0, maximum: "", numberFormat: "0%" });
  expect(before.legend.visible).toBe(false);
  const typed = await weightCellOf("Behavior");
  await excel.typeInto(SHEET, typed, "25%");
  expect((await picture()).series[2]?.labels[2]).toBe("25.0%");
});

/** The first weight of a category in the card's table. */
async function weightCellOf(category: string): Promise<string> {
  return Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(SHEET).tables.getItemAt(0);
    const categories = table.columns.getItem("Category").getDataBodyRange().load("values");
    const weights = table.columns.getItem("Weight").getDataBodyRange();
    await context.sync();
    const cell = weights.getCell(categories.values.flat().indexOf(category), 0).load("address");
    await context.sync();
    return cell.address.split("!").at(-1) ?? "";
  });
}

test("where a card is removed from a sheet, its chart goes and others stay", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add("Line", sheet.getRange("A60:A62")).name = "Mine";
    await context.sync();
  });
  const inserted = await insertSheet(await financeCard(), "selection");
  const names = () => findSheet(excel.book, "Sheet1")?.charts.map(({ name }) => name);
  expect(names()).toEqual(["Mine", "KPI_Weights"]);
  await removeInserted(inserted);
  expect(names()).toEqual(["Mine"]);
});

import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("settings are kept", async () => {
  await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      centerHorizontally: true,
      blackAndWhite: true,
      leftMargin: 36,
    });
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintMargins("Inches", { top: 1 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  });
  const found = await onSheet(({ pageLayout }) => ({
    layout: pageLayout.load(),
    area: pageLayout.getPrintArea().load("address"),
    rows: pageLayout.getPrintTitleRows().load("address"),
    columns: pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
    footer: pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader"),
  }));
  expect(found.layout.toJSON()).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
    centerHorizontally: true,
    blackAndWhite: true,
    leftMargin: 36,
    topMargin: 72,
  });
  expect([found.area.address, found.rows.address]).toEqual(["Sheet1!A1:D20", "Sheet1!1:2"]);
  expect(found.columns.isNullObject).toBe(true);
  expect(found.footer.toJSON()).toMatchObject({ centerFooter: "&P / &N", leftHeader: "" });
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ["a scale below 10", (layout) => (layout.zoom = { scale: 5 })],
  ["an unknown orientation", (layout) => (layout.orientation = "Sideways" as "Portrait")],
  [
    "title rows that aren't whole rows",
    (layout) => {
      layout.setPrintTitleRows("A1:B2");
    },
  ],
  ["a negative margin", (layout) => (layout.topMargin = -1)],
])("%s is refused", async (_, change) => {
  const refused = onSheet((sheet) => {
    change(sheet.pageLayout);
  });
  expect(await refusal(refused)).toBe("InvalidArgument");
});

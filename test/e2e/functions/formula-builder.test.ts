/** A formula built in the pane from cells selected in the sheet: what a person clicks. */
import { expectCellText, goTo, selectCells } from "../../support/browser/preview";
import { openScorecards, paneFrame } from "../../support/browser/scorecard";

/** Runs in the pane's page: a table with room for a formula in its last column. */
async function writeTickets(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D4").values = [
      ["月份", "首次解决数", "总件数", "首解率"],
      ["1 月", 40, 50, ""],
      ["2 月", 66, 80, ""],
      ["3 月", 51, 70, ""],
    ];
    sheet.tables.add("A1:D4", true).name = "工单";
    await context.sync();
  });
}

it("a formula grows with what is selected, and stands in its cell", async () => {
  const preview = await openScorecards("zh-CN");
  const { page, pane, errors } = preview;
  await paneFrame(page).evaluate(writeTickets);
  await goTo(page, "D3");
  await pane.getByRole("tab", { name: "函数" }).click();
  await pane.getByRole("searchbox").fill("首次解决率");
  await pane.getByRole("link", { name: "首次解决率 FCR" }).click();

  // The empty cell that was active is the formula's, so its own row is proposed.
  await pane.getByText("还缺少：首次解决数、总件数").waitFor();
  await pane.getByRole("button", { name: "使用本行 工单[@[总件数]]" }).waitFor();

  // A range selected in the sheet fills the field that had the focus.
  const resolved = pane.getByRole("textbox", { name: /^首次解决数/ });
  await resolved.click();
  await selectCells(page, "B2:B4");
  await pane.getByRole("button", { name: "使用整列 工单[总件数]" }).click();
  await pane.getByText("0.785", { exact: true }).waitFor();
  await pane.getByText("=KPI.FCR(工单[首次解决数],工单[总件数])").waitFor();
  await pane.getByText("=SUM(工单[首次解决数])/(SUM(工单[总件数]))").waitFor();

  // One cell instead, and the value follows.
  await resolved.click();
  await selectCells(page, "B3");
  await pane.getByText("0.33", { exact: true }).waitFor();
  await pane.getByRole("button", { name: "插入公式", exact: true }).click();
  await pane.getByText(/^已在单元格 D3 中写入 =KPI.FCR/).waitFor();
  await expectCellText(page, "D3", "0.33");
  expect(errors).toEqual([]);
});

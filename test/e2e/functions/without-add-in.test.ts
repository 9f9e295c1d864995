/** A workbook is handed to people without the add-in, and comes back: what a person clicks. */
import { cell, expectCellText } from "../../support/browser/preview";
import { openScorecards, paneFrame } from "../../support/browser/scorecard";

/** Runs in the pane's page: two rates of ours, and what only the add-in knows. */
async function writeRates(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D2").formulas = [
      ["首次解决率", 40, 50, "=KPI.FCR(B1,C1)"],
      ["投诉率", 3, 60, '=IF(C2=0,"",100*KPI.RATE(B2,C2))'],
    ];
    sheet.getRange("A4").formulas = [['=KPI.DEFINE("csat")']];
    await context.sync();
  });
}

it("formulas become plain ones with the same results, and come back", async () => {
  const { page, pane, errors } = await openScorecards("zh-CN");
  await paneFrame(page).evaluate(writeRates);
  await expectCellText(page, "D2", "5");
  await pane.getByRole("tab", { name: "函数" }).click();
  await pane.getByRole("link", { name: "没有加载项时使用" }).click();
  await pane.getByRole("button", { name: "查看将做的更改" }).click();
  await pane.getByRole("heading", { name: "2 个单元格将转为普通公式" }).waitFor();
  await pane.getByText(/KPI\.DEFINE 没有结果相同的普通公式/).waitFor();
  await pane.getByRole("button", { name: "执行更改" }).click();
  await pane.getByText(/^已有 2 个单元格转为普通公式/).waitFor();
  expect(await cell(page, "D1")).toMatchObject({ text: "0.8", formula: "=SUM(B1)/(SUM(C1))" });
  await expectCellText(page, "D2", "5");

  await pane.getByRole("radio", { name: "恢复原公式" }).click();
  await pane.getByRole("button", { name: "查看将做的更改" }).click();
  await pane.getByRole("button", { name: "执行更改" }).click();
  await pane.getByText("已有 2 个单元格恢复原公式。").waitFor();
  expect(await cell(page, "D2")).toMatchObject({
    formula: '=IF(C2=0,"",100*KPI.RATE(B2,C2))',
  });
  expect(errors).toEqual([]);
});

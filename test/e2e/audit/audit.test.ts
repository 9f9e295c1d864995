/** A broken card is found, shown, mended and found sound again: what a person in finance clicks. */
import { insertTemplate, openScorecards, paneFrame } from "../../support/browser/scorecard";

/** Runs in the pane's page: somebody types over the first score. */
async function typeOverScore(): Promise<void> {
  await Excel.run(async (context) => {
    const score = context.workbook.tables.getItemAt(0).columns.getItem("得分");
    score.getDataBodyRange().getCell(0, 0).values = [[95]];
    context.workbook.worksheets.getItem("Sheet1").activate();
    await context.sync();
  });
}

/** Runs in the pane's page: the selected cell and what it holds. */
async function selected(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address, formulas");
    await context.sync();
    return [cell.address, String(cell.formulas[0]?.[0])];
  });
}

it("an overwritten score is found, gone to, repaired, and not found again", async () => {
  const preview = await openScorecards("zh-CN");
  const { page, pane, errors } = preview;
  await insertTemplate(preview, /电商/);
  await paneFrame(page).evaluate(typeOverScore);
  await pane.getByRole("tab", { name: "函数" }).click();
  await pane.getByRole("link", { name: "打开审核" }).click();
  const worker = page.waitForEvent("worker");
  await pane.getByRole("button", { name: "开始审核" }).click();
  expect((await worker).url()).toMatch(/audit-worker/);
  await pane.getByRole("heading", { name: /被覆盖的公式.*D13/ }).waitFor();

  const finding = pane.getByRole("listitem").filter({ hasText: "规则 D13" }).last();
  await finding.getByRole("button", { name: /^转到/ }).first().click();
  await pane
    .getByRole("button", { name: /的公式复制到/ })
    .first()
    .waitFor();
  expect((await paneFrame(page).evaluate(selected))[1]).toBe("95");
  await finding
    .getByRole("button", { name: /的公式复制到/ })
    .first()
    .click();
  await finding.getByText(/^已完成/).waitFor();
  expect((await paneFrame(page).evaluate(selected))[1]).toMatch(/^=IF/);

  await pane.getByRole("button", { name: "重新审核" }).click();
  await pane.getByText(/错误 0 个/).waitFor();
  expect(await pane.getByRole("heading", { name: /D13/ }).count()).toBe(0);
  expect(errors).toEqual([]);
});

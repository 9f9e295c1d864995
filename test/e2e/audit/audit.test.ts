/** What a person in finance clicks: from a workbook with a broken card to a Checks sheet to sign. */
import {
  insertTemplate,
  openScorecards,
  paneFrame,
  type ScorecardPreview,
} from "../../support/browser/scorecard";

/** Runs in the pane's page: somebody types over the first score. */
async function typeOverScore(): Promise<void> {
  await Excel.run(async (context) => {
    const score = context.workbook.tables.getItemAt(0).columns.getItem("得分");
    score.getDataBodyRange().getCell(0, 0).values = [[95]];
    context.workbook.worksheets.getItem("Sheet1").activate();
    await context.sync();
  });
}

/** Runs in the pane's page: the selected cell's content. */
async function selectedContent(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]);
  });
}

/** Runs in the pane's page: what lies on the sheet in front, and how it is printed. */
async function sheetInFront() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const used = sheet.getUsedRange().load("values");
    const layout = sheet.pageLayout.load("orientation, paperSize, zoom");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    const { orientation, paperSize, zoom } = layout;
    const print = { orientation, paperSize, zoom, titles: titles.address };
    return { name: sheet.name, values: used.values as unknown[][], print };
  });
}

async function repair({ pane, page }: ScorecardPreview): Promise<void> {
  const finding = pane.getByRole("listitem").filter({ hasText: "规则 D13" }).last();
  await finding.getByRole("button", { name: /^转到/ }).first().click();
  const offer = finding.getByRole("button", { name: /的公式复制到/ }).first();
  await offer.waitFor();
  expect(await paneFrame(page).evaluate(selectedContent)).toBe("95");
  await offer.click();
  await finding.getByText(/^已完成/).waitFor();
  expect(await paneFrame(page).evaluate(selectedContent)).toMatch(/^=IF/);
}

async function accept({ pane }: ScorecardPreview, finding: RegExp, reason: string): Promise<void> {
  await pane.getByRole("button", { name: finding }).first().click();
  await pane.getByRole("textbox", { name: "接受的理由" }).fill(reason);
  await pane.getByRole("button", { name: "接受", exact: true }).click();
  await pane.getByText(`理由：${reason}`).waitFor();
}

it("a broken card is found, gone to, repaired, accepted in part, and signed for", async () => {
  const preview = await openScorecards("zh-CN");
  const { page, pane, errors } = preview;
  await insertTemplate(preview, /电商/);
  await paneFrame(page).evaluate(typeOverScore);
  await pane.getByRole("tab", { name: "权重" }).click();
  await pane.getByRole("link", { name: "审核整个工作簿" }).click();
  const worker = page.waitForEvent("worker");
  await pane.getByRole("button", { name: "开始审核" }).click();
  expect((await worker).url()).toMatch(/audit-worker/);
  await pane.getByRole("heading", { name: /被覆盖的公式.*D13/ }).waitFor();
  await repair(preview);

  await pane.getByRole("button", { name: "重新审核" }).click();
  await pane.getByText(/错误 0 个/).waitFor();
  expect(await pane.getByRole("heading", { name: /D13/ }).count()).toBe(0);
  await accept(preview, /^说明理由，予以接受：.*KPI/, "都装有加载项");

  await pane.getByRole("button", { name: "写成检查表" }).click();
  await pane.getByText(/检查表已写入工作表“检查表”/).waitFor();
  const { name, values, print } = await paneFrame(page).evaluate(sheetInFront);
  const lineOf = (first: string) => values.find(([cell]) => cell === first) ?? [];
  expect(name).toBe("检查表");
  expect(lineOf("总结论")[2]).toMatch(/^通过/);
  expect(lineOf("D13").slice(6, 8)).toEqual([0, "通过"]);
  expect(lineOf("D35")[7]).toBe("例外");
  expect(lineOf("D35")[8]).toMatch(/理由：都装有加载项/);
  const { orientation, paperSize, zoom, titles } = print;
  expect([orientation, paperSize]).toEqual(["Landscape", "A4"]);
  expect(zoom).toMatchObject({ horizontalFitToPages: 1 });
  expect(titles).toMatch(/!\$?\d+:\$?\d+$/);
  expect(values.slice(-5).map(([first]) => first)).toEqual(["编制人", "", "复核人", "", "批准人"]);
  expect(errors).toEqual([]);
});

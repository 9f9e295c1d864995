/** A workbook is saved, opened again and audited: what a person in finance does with a file. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cell, expectCellText, pane, typeInto } from "../../support/browser/preview";
import { insertTemplate, openScorecards } from "../../support/browser/scorecard";

async function save(page: Page): Promise<Buffer> {
  await page.getByRole("button", { name: "文件", exact: true }).click();
  await page.getByRole("menuitem", { name: "另存为 .xlsx" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^保留函数/ }).click();
  expect((await download).suggestedFilename()).toBe("Book1.xlsx");
  return readFileSync(await (await download).path());
}

const open = (page: Page, name: string, buffer: Buffer) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });

it("a saved card is found by the audit when its file is opened", async () => {
  const preview = await openScorecards("zh-CN");
  const { page, errors, foreignRequests } = preview;
  await insertTemplate(preview, /电商/);
  await typeInto(page, "H5", "0.25");
  const file = await save(page);

  await open(page, "名单.csv", Buffer.from("姓名,得分\n"));
  await page.getByText(/没有打开“名单.csv”。这是文本文件/).waitFor();
  expect((await cell(page, "H5")).text).toBe("25.0%");

  await typeInto(page, "H5", "0.5");
  await open(page, "一月.xlsx", file);
  await page.getByRole("heading", { name: "“Book1”有未保存的更改" }).waitFor();
  await page.getByRole("button", { name: "不保存，打开文件" }).click();
  await page.getByRole("heading", { name: "一月 – Excel 预览" }).waitFor();
  await expectCellText(page, "H5", "25.0%");
  expect((await cell(page, "L5")).formula).toContain("KPI.");

  const frame = pane(page, "KPI 计分卡");
  await frame.getByRole("tab", { name: "函数" }).click();
  await frame.getByRole("link", { name: "打开审核" }).click();
  await frame.getByRole("button", { name: "开始审核" }).click();
  await frame.getByText(/计分卡 1 张；错误/).waitFor();
  expect(errors).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

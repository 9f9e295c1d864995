/** A company's own indicator from the form to the scorecard, and a file that is refused: what a person clicks. */
import type { FrameLocator, Page } from "playwright-core";
import { expectCellText, typeInto } from "../../support/browser/preview";
import { headingRow, insertTemplate, openScorecards } from "../../support/browser/scorecard";

const NAME = "重点客户续约率";

/** Fills in the form of a new indicator and saves it. */
async function addIndicator(pane: FrameLocator): Promise<void> {
  await pane.getByRole("link", { name: /^自有目录/ }).click();
  await pane.getByRole("button", { name: "新增指标" }).click();
  await pane.getByRole("textbox", { name: /^名称/ }).fill(NAME);
  await pane.getByRole("button", { name: "保存" }).click();
  await pane.getByText("已存入本工作簿。").waitFor();
}

/** Types the initials of its syllables into the catalog's search, and opens the first hit. */
async function openByInitials(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "指标库" }).click();
  await pane.getByRole("searchbox").fill("zdkhxyl");
  const hit = pane.getByRole("link", { name: NAME });
  await hit.waitFor();
  expect(await hit.innerText()).toContain("本公司新增");
  await pane.getByRole("searchbox").focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: NAME }).waitFor();
}

it("an own indicator is added, defined by a formula, found by its initials, and joins a scorecard", async () => {
  const preview = await openScorecards("zh-CN");
  const { page, pane, errors } = preview;
  await insertTemplate(preview, /^电商/);
  const first = (await headingRow(preview)) + 1;
  await typeInto(page, "Z1", `=KPI.DEFINE("${NAME}","id")`);
  await expectCellText(page, "Z1", "#N/A");
  await addIndicator(pane);
  await expectCellText(page, "Z1", "own-1");
  await openByInitials(page, pane);
  await pane.getByRole("button", { name: /^加入所选的计分卡/ }).click();
  await pane.getByRole("table").waitFor();
  await pane.getByRole("button", { name: "加入计分卡", exact: true }).click();
  await pane.getByText(`“${NAME}”`).first().waitFor();
  await expectCellText(page, `C${String(first + 2)}`, NAME);
  expect(errors).toEqual([]);
});

it("a broken file is refused with its place, and the catalog stays as it was", async () => {
  const { pane, errors } = await openScorecards("zh-CN");
  await addIndicator(pane);
  await pane.getByText("文件", { exact: true }).click();
  await pane.locator('input[type="file"]').setInputFiles({
    name: "坏文件.json",
    mimeType: "application/json",
    buffer: Buffer.from('{\n  "format": oops\n}'),
  });
  await pane.getByText("第 2 行第 13 列").waitFor();
  expect(await pane.getByRole("button", { name: "采用" }).count()).toBe(0);
  expect(await pane.getByRole("listitem").filter({ hasText: NAME }).count()).toBe(1);
  await pane.getByRole("tab", { name: "指标库" }).click();
  await pane.getByRole("searchbox").fill("续约率");
  await pane.getByRole("link", { name: NAME }).waitFor();
  expect(errors).toEqual([]);
});

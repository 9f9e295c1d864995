/** The pane at work on a sheet: what a person clicks, and what the workbook then holds. */
import type { Page } from "playwright-core";
import { cell, expectCellText, goTo, typeInto } from "../../support/browser/preview";
import {
  headingRow,
  insertTemplate,
  openScorecards,
  type ScorecardPreview,
} from "../../support/browser/scorecard";

/** The first row whose column A says so, counted from 1. */
async function rowOf(page: Page, text: string): Promise<number> {
  for (let row = 1; row <= 40; row += 1) {
    if ((await cell(page, `A${String(row)}`)).text === text) return row;
  }
  throw new Error(`No row begins with “${text}”.`);
}

describe("the pane beside a sheet, in English", () => {
  let preview: ScorecardPreview;

  beforeAll(async () => {
    preview = await openScorecards("en-US");
  });

  it("inserts at the selected cell only where there is room, and takes it back", async () => {
    const { page, pane } = preview;
    await typeInto(page, "C5", "mine");
    await goTo(page, "A1");
    await pane.getByRole("radio", { name: "At the selected cell" }).click();
    await pane.getByRole("button", { name: "Insert scorecard" }).click();
    await pane.getByText("cell C5 already holds something").waitFor();
    expect((await cell(page, "A1")).text).toBe("");
    await goTo(page, "A8");
    await pane.getByRole("button", { name: "Insert scorecard" }).click();
    await pane.getByRole("button", { name: "Remove it again" }).click();
    await pane.getByRole("button", { name: "Remove", exact: true }).click();
    await pane.getByText("The scorecard was removed.").waitFor();
    expect((await cell(page, "A8")).text).toBe("");
    expect((await cell(page, "C5")).text).toBe("mine");
    await pane.getByRole("radio", { name: "On a new sheet" }).click();
  });

  it("inserts an example of a function, and never over something", async () => {
    const { page, pane } = preview;
    await goTo(page, "B2");
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.getByRole("searchbox").fill("KPI.FCR");
    await pane.getByText("KPI.FCR", { exact: true }).first().click();
    await pane.getByRole("button", { name: "Insert example" }).click();
    await expectCellText(page, "B2", "0.82");
    await goTo(page, "B2");
    await pane.getByRole("button", { name: "Insert example" }).click();
    await pane.getByText("Cell B2 already holds something").waitFor();
    expect((await cell(page, "B2")).text).toBe("0.82");
    await pane.getByRole("tab", { name: "Templates" }).click();
  });

  it("draws the balance again when a weight is typed, and the sheet agrees", async () => {
    const { page, pane } = preview;
    await insertTemplate(preview, /E-commerce/);
    const first = (await headingRow(preview)) + 1;
    await page.getByRole("img", { name: /Weight: Outcome 35\.0%/ }).waitFor();
    await pane.getByRole("tab", { name: "Balance" }).click();
    await pane.getByText("All four categories lie within their recommended ranges.").waitFor();
    await typeInto(page, `O${String(first)}`, "40%");
    await page.getByRole("img", { name: /Weight: Outcome 55\.0%/ }).waitFor();
    await pane.getByText("20 points over 100%", { exact: true }).waitFor();
    await pane.getByText("Lower by 10 points to reach 45%.").waitFor();
    await expectCellText(page, `C${String(first + 9)}`, "Too high");
  });
});

describe("the pane beside a sheet, in Chinese", () => {
  let preview: ScorecardPreview;

  beforeAll(async () => {
    preview = await openScorecards("zh-CN");
  });

  it("proposes the nearest sound weights, writes those chosen, and takes them back", async () => {
    const { page, pane } = preview;
    await insertTemplate(preview, /金融/);
    const balance = await rowOf(page, "权重平衡");
    const verdicts = async (efficiency: string, behaviour: string) => {
      await expectCellText(page, `C${String(balance + 2)}`, efficiency);
      await expectCellText(page, `C${String(balance + 3)}`, behaviour);
    };
    await pane.getByRole("tab", { name: "权重" }).click();
    await verdicts("偏低", "偏高");
    await pane.getByRole("button", { name: "给出方案" }).click();
    await pane.getByText("第 1 个方案，共 3 个同样接近").waitFor();
    await pane.getByRole("button", { name: "更改权重" }).click();
    await pane.getByText("四类指标的权重都在建议区间内。").waitFor();
    await verdicts("合适", "合适");
    await pane.getByRole("button", { name: "撤回" }).click();
    await verdicts("偏低", "偏高");
  });

  it("says in plain words that the workbook is protected, and changes nothing", async () => {
    const { page, pane } = preview;
    await pane.getByRole("tab", { name: "模板" }).click();
    await page.getByRole("tab", { name: "预览" }).click();
    await page.getByRole("button", { name: "保护工作簿" }).click();
    await pane.getByRole("button", { name: "插入计分卡" }).click();
    await pane.getByText("工作簿结构受保护").waitFor();
  });
});

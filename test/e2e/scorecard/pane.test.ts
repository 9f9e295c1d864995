/** The pane at work on a sheet: what a person clicks, and what the workbook then holds. */
import { cell, expectCellText, goTo, typeInto } from "../../support/browser/preview";
import { headingRow, insertTemplate, openScorecards } from "../../support/browser/scorecard";

describe("the pane beside a sheet", () => {
  it("draws the balance again when a weight is typed, and the sheet agrees", async () => {
    const preview = await openScorecards("en-US");
    const { page, pane } = preview;
    await insertTemplate(preview, /E-commerce/);
    const first = (await headingRow(preview)) + 1;
    await pane.getByRole("tab", { name: "Balance" }).click();
    await pane.getByText("All four categories lie within their recommended ranges.").waitFor();
    await typeInto(page, `L${String(first)}`, "40%");
    await pane.getByText("20 points over 100%").waitFor();
    await pane.getByText("Lower by 10 points to reach 45%.").waitFor();
    await expectCellText(page, `C${String(first + 9)}`, "Too high");
  });

  it("inserts an example of a function, and never over something", async () => {
    const { page, pane } = await openScorecards("en-US");
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
  });

  it("inserts at the selected cell only where there is room, and takes it back", async () => {
    const { page, pane } = await openScorecards("en-US");
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
  });

  it("says in plain words that the workbook is protected, and changes nothing", async () => {
    const { page, pane } = await openScorecards("zh-CN");
    await page.getByRole("tab", { name: "预览" }).click();
    await page.getByRole("button", { name: "保护工作簿" }).click();
    await pane.getByRole("button", { name: "插入计分卡" }).click();
    await pane.getByText("工作簿结构受保护").waitFor();
  });
});

/** The weight check at work on a table of somebody's own, from the ribbon to the sheet. */
import type { AxeResults } from "axe-core";
import { cell, expectCellText, goTo } from "../../support/browser/preview";
import { openScorecards, paneFrame } from "../../support/browser/scorecard";

const ROWS = [
  ["板块", "视角", "考核项", "占比"],
  ["经营", "客户", "投诉升级率", "'20%"],
  ["经营", "客户", "重点客户满意度", 0.15],
  ["效率型", "内部营运", "首次解决率", 0.2],
  ["行为过程型", "内部营运", "处理及时性", 0.3],
  ["能力素质型", "学习与成长", "业务知识", 0.15],
];

it("is pointed out, explained, mended, tried and accepted without leaving the pane", async () => {
  const { page, pane } = await openScorecards("zh-CN");
  await paneFrame(page).evaluate(async (rows) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D6").values = rows;
      sheet.tables.add("A1:D6", true).name = "客服考核";
      await context.sync();
    });
  }, ROWS);
  await goTo(page, "C3");
  await page.getByRole("tab", { name: "KPI", exact: true }).click();
  await page.getByRole("button", { name: "检查权重" }).click();
  await pane.getByText("此工作表没有计分卡").waitFor();

  await pane.getByRole("combobox", { name: "指标类型", exact: true }).selectOption("板块");
  await pane.getByRole("combobox", { name: "权重", exact: true }).selectOption("占比");
  await pane.getByRole("combobox", { name: "指标名称（可不选）" }).selectOption("考核项");
  await pane.getByRole("button", { name: "检查此表格" }).click();
  await pane.getByText("“客服考核”：权重合计 80%").waitFor();

  await pane.getByRole("button", { name: "把 D2 从 20% 改为 0.2" }).click();
  await pane.getByText("单元格 D2 已从 20% 改为 0.2。").waitFor();
  await pane.getByText("“客服考核”：权重合计 100%").waitFor();

  await pane.getByLabel("“经营”是指哪一类？").first().selectOption("成果型");
  await pane.getByRole("button", { name: "记住" }).first().click();
  await pane.getByLabel("“经营”是指哪一类？").first().waitFor({ state: "detached" });

  await pane.getByRole("button", { name: "开始试调" }).click();
  await pane.getByRole("checkbox", { name: /合计保持 100%/ }).uncheck();
  const slider = pane.getByRole("slider", { name: "“首次解决率”的权重" });
  for (let press = 0; press < 5; press += 1) await slider.press("ArrowRight");
  await pane.getByLabel("“处理及时性”的权重，填写百分数").fill("25");
  expect((await cell(page, "D4")).text).toBe("0.2");
  await pane.getByText("合计 100% · 将更改 2 项权重").waitFor();
  await pane.getByRole("button", { name: "应用到工作表" }).click();
  await expectCellText(page, "D4", "0.25");
  await expectCellText(page, "D5", "0.25");

  await pane.getByRole("button", { name: /^说明理由，予以接受：行为过程型占 25%/ }).click();
  await pane.getByLabel("接受的理由").fill("本季重点整顿服务规范");
  await pane.getByRole("button", { name: "接受", exact: true }).click();
  await pane.getByText("理由：本季重点整顿服务规范").waitFor();

  const frame = paneFrame(page);
  await frame.addScriptTag({ path: require.resolve("axe-core") });
  const { violations } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

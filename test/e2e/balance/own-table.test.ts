/** The weight check at work on a table of somebody's own, and cards that become a team sheet. */
import type { AxeResults } from "axe-core";
import { cell, expectCellText, goTo } from "../../support/browser/preview";
import { insertTemplate, openScorecards, paneFrame } from "../../support/browser/scorecard";

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

/** Met targets earn 100 points each; the third one's conversion rate is half of its target. */
const TEAM = [
  { person: "张三", converted: [1, 2] },
  { person: "李四", converted: [15, 150] },
  { person: "王五", converted: [10, 200] },
] as const;

it("three cards become a team sheet that shares ranks, pools rates and follows an actual", async () => {
  const preview = await openScorecards("zh-CN");
  const { page, pane } = preview;
  const frame = paneFrame(page);
  for (const [place] of TEAM.entries()) {
    await insertTemplate(preview, /电商/);
    await frame.waitForFunction(countTables, place + 1);
  }
  await frame.evaluate(fillCards, TEAM);
  await frame.evaluate(() => (location.hash = "#/balance/compare"));

  await pane.getByText("询单转化率：合并后为 7.39%，取自 3 张中的 3 张").waitFor();
  await pane.getByRole("button", { name: "写成团队排名表" }).click();
  await pane.getByText("对比结果已写入工作表").waitFor();
  // (1 + 15 + 10) / (2 + 150 + 200), where the mean of 50 %, 10 % and 5 % would be 21.7 %.
  await expectCellText(page, "D21", "7.4%");
  const ranks = ["C5", "C6", "C7"].map(async (address) => (await cell(page, address)).text);
  expect(await Promise.all(ranks)).toEqual(["1", "1", "3"]);
  // 100 points but for the fifth of the weight that earned half of them.
  expect((await cell(page, "E7")).text).toBe("90.00");

  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItemAt(2).getDataBodyRange();
      table.getCell(0, 9).values = [[45]];
      await context.sync();
    }),
  );
  // (1 + 15 + 45) / 352, and a third total of 100.
  await expectCellText(page, "D21", "17.3%");
  await expectCellText(page, "C7", "1");
});

/** Runs in the pane. */
async function countTables(wanted: number): Promise<boolean> {
  return Excel.run(async (context) => {
    const count = context.workbook.tables.getCount();
    await context.sync();
    return count.value === wanted;
  });
}

/** Runs in the pane: whom each card is about, targets, counts and what is typed as it is. */
async function fillCards(team: typeof TEAM): Promise<void> {
  await Excel.run(async (context) => {
    team.forEach(({ person, converted }, place) => {
      const rows = context.workbook.tables.getItemAt(place).getDataBodyRange();
      const about = rows.getCell(0, 0).getOffsetRange(-3, 1).getResizedRange(0, 4);
      about.values = [["电商客服", "姓名", person, "考核期", "2026-11"]];
      const cells = (row: number, column: number, values: unknown[][]) => {
        const [first = []] = values;
        rows.getCell(row, column).getResizedRange(values.length - 1, first.length - 1).values =
          values;
      };
      cells(0, 7, [[0.1], [0.5], [0.9], [50], [90], [90]]);
      cells(0, 9, [[...converted], [5, 10], [90, 100], [500, 10]]);
      cells(4, 11, [[90], [90]]);
    });
    await context.sync();
  });
}

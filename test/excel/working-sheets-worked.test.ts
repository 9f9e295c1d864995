/** Working sheets filled in by hand: every figure below was worked out on paper. */
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";
import { insertAtWork } from "./working-sheet-at-work";

let excel: EmulatedExcel;

/** A day as Excel holds it: the emulated one does not read typed dates. */
const day = (date: string): string => String(Date.parse(date) / 86_400_000 + 25_569);

beforeEach(async () => {
  excel = await resetExcel();
});

test("a risk is likelihood times impact, and none while one of them is blank", async () => {
  const sheet = await insertAtWork(excel, "implementation-risks");
  const score = (row: number) => sheet.shown("risks", row, "score");
  const grade = (row: number) => sheet.shown("risks", row, "grade");
  expect([await score(1), await grade(1), await sheet.shown("risks", "total", "score")]).toEqual([
    "",
    "",
    "",
  ]);
  await sheet.fill("risks", 1, { likelihood: "4" });
  expect(await score(1)).toBe("");
  await sheet.fill("risks", 1, { impact: "4" });
  await sheet.fill("risks", 2, { likelihood: "2", impact: "4" });
  await sheet.fill("risks", 3, { likelihood: "1", impact: "5" });
  await sheet.fill("risks", 10, { risk: "自己的", likelihood: "3", impact: "5" });
  expect([await score(1), await score(2), await score(3), await score(10)]).toEqual([16, 8, 5, 15]);
  expect([await grade(1), await grade(2), await grade(3), await grade(10)]).toEqual([
    "高",
    "中",
    "低",
    "高",
  ]);
  expect(await sheet.shown("risks", "total", "score")).toBe(16);
  expect(await sheet.shown("risks", "total", "grade")).toBe(2);
});

test("a checklist counts what was looked at and what is done", async () => {
  const sheet = await insertAtWork(excel, "data-governance", "en-US");
  await sheet.fill("checks", 1, { finding: "Problem", status: "Done" });
  await sheet.fill("checks", 2, { finding: "In order" });
  await sheet.fill("checks", 4, { finding: "Not applicable", status: "Open" });
  expect(await sheet.shown("checks", "total", "finding")).toBe(3);
  expect(await sheet.shown("checks", "total", "status")).toBe(1);
});

test("a cascade checks the shares of each goal that is passed on", async () => {
  const sheet = await insertAtWork(excel, "cascade");
  const check = (block: string, row: number) => sheet.shown(block, row, "check");
  const goal = String(await sheet.shown("company", 1, "goal"));
  expect([await check("company", 1), await check("company", 3)]).toEqual(["还没有人承接", ""]);
  await sheet.fill("department", 1, { parent: goal, share: "60%" });
  expect([await check("company", 1), await sheet.shown("company", 1, "passed")]).toEqual([
    "不是 100%",
    0.6,
  ]);
  await sheet.fill("department", 2, { parent: goal, share: "25%" });
  await sheet.fill("department", 3, { goal: "二次开发", parent: goal, share: "15%" });
  expect(await check("company", 1)).toBe("合计 100%");
  expect(await check("company", 2)).toBe("还没有人承接");
  await sheet.fill("post", 3, { parent: "二次开发", share: "100%" });
  expect(await check("department", 3)).toBe("合计 100%");
  expect([1, 2, 3].map((row) => sheet.rangeOf("company", row, "level"))).toEqual([
    "A7",
    "A8",
    "A9",
  ]);
  expect(await sheet.shown("post", 1, "level")).toBe("　└ 岗位");
});

test("a review tells the gap by direction, and counts only rows with both figures", async () => {
  const sheet = await insertAtWork(excel, "pdca-log", "en-US");
  await sheet.fill("reviews", 1, { direction: "Higher is better", target: "90", actual: "84" });
  await sheet.fill("reviews", 2, { direction: "Lower is better", target: "30", actual: "24" });
  await sheet.fill("reviews", 3, { direction: "Lower is better", target: "30" });
  await sheet.fill("reviews", 4, { target: "1", actual: "0", status: "Next round" });
  const column = (id: string) =>
    Promise.all([1, 2, 3, 4].map((row) => sheet.shown("reviews", row, id)));
  expect(await column("gap")).toEqual([-6, -6, "", -1]);
  expect(await column("verdict")).toEqual(["Missed", "Met", "", "For you to judge"]);
  expect(await sheet.shown("reviews", "total", "gap")).toBe(3);
  expect(await sheet.shown("reviews", "total", "verdict")).toBe(1);
  expect(await sheet.shown("reviews", "total", "status")).toBe(0);
});

test("progress needs three figures, runs either way, and never divides by nothing", async () => {
  const sheet = await insertAtWork(excel, "okr-kpi");
  const progress = (row: number) => sheet.shown("results", row, "progress");
  expect([await sheet.shown("results", 1, "target"), await progress(1)]).toEqual([45, ""]);
  expect(await sheet.shown("results", "total", "progress")).toBe("");
  await sheet.fill("results", 1, { baseline: "25", actual: "40" });
  await sheet.fill("results", 2, { baseline: "60", target: "30", actual: "45" });
  await sheet.fill("results", 3, { baseline: "5", target: "5", actual: "5", confidence: "4" });
  await sheet.fill("results", 4, { baseline: "0", target: "10", confidence: "3" });
  expect([await progress(1), await progress(2), await progress(3), await progress(4)]).toEqual([
    0.75,
    0.5,
    "",
    "",
  ]);
  expect(await sheet.shown("results", "total", "progress")).toBe(0.625);
  expect(await sheet.shown("results", "total", "confidence")).toBe(3.5);
});

describe("customer tiers", () => {
  test("a customer falls into a tier once limits, dates and amount are there", async () => {
    const sheet = await insertAtWork(excel, "customer-tiers");
    const customer = (row: number, first: string, last: string, amount: string, before: string) =>
      sheet.fill("customers", row, {
        customer: `客户 ${row}`,
        first,
        last,
        amount,
        ...(before === "" ? {} : { before }),
      });
    await customer(1, day("2025-01-10"), day("2026-10-20"), "80000", "70000");
    const tier = (row: number) => sheet.shown("customers", row, "tier");
    expect(await tier(1)).toBe("");
    await sheet.fillField("date", day("2026-11-01"));
    for (const [row, limit] of ["50000", "20%", "90", "60"].entries()) {
      await sheet.fill("tiers", row + 1, { limit });
    }
    await customer(2, day("2025-01-10"), day("2026-10-20"), "24000", "20000");
    await customer(3, day("2025-01-10"), day("2026-08-03"), "90000", "20000");
    await customer(4, day("2026-09-02"), day("2026-09-02"), "90000", "");
    await customer(5, day("2025-01-10"), day("2026-10-20"), "23999", "20000");
    await customer(6, day("2025-01-10"), day("2026-10-20"), "100", "");
    await sheet.fill("customers", 7, { first: day("2025-01-10") });
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(tier))).toEqual([
      "高价值客户",
      "成长型客户",
      "低频流失风险客户",
      "新客户",
      "未归层",
      "未归层",
      "",
    ]);
    expect(await sheet.shown("tiers", "total", "customers")).toBe(4);
  });

  test("targets stand there only where the document is clear", async () => {
    const sheet = await insertAtWork(excel, "customer-tiers", "en-US");
    const column = (id: string) =>
      Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((row) => sheet.shown("indicators", row, id)));
    expect(await column("target")).toEqual([0.95, "", "", "", "", "", 0.85, 0.5]);
    expect(await column("printed")).toEqual([
      "≥95%",
      "≤0.1",
      "年增30%",
      "",
      "≥6次/年",
      "70%",
      "≥85%",
      "≥50%",
    ]);
    await sheet.fill("indicators", 1, { actual: "95%" });
    await sheet.fill("indicators", 2, { target: "0.1", actual: "0.2" });
    expect(await column("verdict")).toEqual(["Met", "Missed", "", "", "", "", "", ""]);
  });
});

test("a rating counts what has been rated, never a blank as zero", async () => {
  const sheet = await insertAtWork(excel, "leadership-rating");
  const total = (column: string) => sheet.shown("competencies", "total", column);
  expect([await total("weight"), await total("weighted"), await total("evidence")]).toEqual([
    1,
    "",
    "还没有评分",
  ]);
  await sheet.fill("competencies", 1, { rating: "5" });
  await sheet.fill("competencies", 2, { rating: "3" });
  // (0.2 × 5 + 0.15 × 3) ÷ 0.35 = 4.142857…
  expect(await total("weighted")).toBeCloseTo(4.14, 10);
  expect([await total("rating"), await total("evidence")]).toEqual([0.35, "暂定：还有未评的项"]);
  for (const row of [3, 4, 5, 6]) await sheet.fill("competencies", row, { rating: "4" });
  // 1 + 0.45 + 4 × 0.65 = 4.05
  expect([await total("weighted"), await total("evidence")]).toEqual([4.05, "全部已评"]);
  await sheet.fill("competencies", 1, { weight: "30%" });
  expect(await total("evidence")).toBe("权重合计不是 100%");
});

test("a dictionary says which rows are not complete, and texts stay texts", async () => {
  const sheet = await insertAtWork(excel, "indicator-dictionary", "en-US");
  expect(await sheet.shown("indicators", 6, "indicator")).toBe("=Our own");
  expect(await sheet.shown("indicators", 3, "state")).toBe("To complete");
  await sheet.fill("indicators", 3, {
    window: "7 days",
    owner: "Service desk",
    target: "80%",
    effective: day("2026-12-01"),
  });
  expect(await sheet.shown("indicators", 3, "state")).toBe("Complete");
  await sheet.fill("indicators", 1, { window: "=1+1" });
  expect(await sheet.shown("indicators", 1, "window")).toBe("=1+1");
});

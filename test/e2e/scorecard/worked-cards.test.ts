/** Cards filled in by hand and from a block: every figure below was worked out on paper from the rule printed on the card. */
import type { Page } from "playwright-core";
import { cell, expectCellText, typeInto } from "../../support/browser/preview";
import {
  fillRow,
  headingRow,
  insertTemplate,
  openScorecards,
  pasteRows,
  type ScorecardPreview,
  type TypedRow,
} from "../../support/browser/scorecard";

interface WorkedRow extends TypedRow {
  /** As the sheet shows them: actual, score, weighted score. */
  readonly shown: readonly [actual: string, score: string, weighted: string];
}

const ECOMMERCE: readonly WorkedRow[] = [
  { target: "25%", parts: ["120", "600"], shown: ["20.0%", "80.0", "16.00"] },
  { target: "60%", parts: ["18", "24"], shown: ["75.0%", "100.0", "15.00"] },
  { target: "95%", parts: ["470", "500"], shown: ["94.0%", "98.9", "19.79"] },
  { target: "800", parts: ["5400", "9"], shown: ["600.0", "75.0", "11.25"] },
  { target: "90", actual: "88", shown: ["88.0", "97.8", "14.67"] },
  { target: "90", actual: "72", shown: ["72.0", "80.0", "12.00"] },
];

const FINANCE: readonly WorkedRow[] = [
  { target: "2", parts: ["3", "2000"], shown: ["1.50‰", "100.0", "20.00"] },
  { target: "90", actual: "84", shown: ["84.0", "93.3", "14.00"] },
  { target: "0.8", parts: ["410", "500"], shown: ["82.0%", "100.0", "20.00"] },
  { target: "95", actual: "95", shown: ["95.0", "100.0", "30.00"] },
  { target: "80", actual: "72", shown: ["72.0", "90.0", "13.50"] },
];

const MANUFACTURING: readonly WorkedRow[] = [
  { target: "0.75", parts: ["90", "120"], shown: ["75.0%", "100.0", "25.00"] },
  { target: "2", actual: "2.5", shown: ["2.50", "75.0", "15.00"] },
  { target: "2", parts: ["48", "20"], shown: ["2.4", "80.0", "16.00"] },
  { target: "4", parts: ["66", "22"], shown: ["3.0", "100.0", "15.00"] },
  { target: "100", actual: "90", shown: ["90.0", "90.0", "9.00"] },
  { target: "80", actual: "60", shown: ["60.0", "75.0", "7.50"] },
];

/** One card is typed cell by cell; the others get their figures as a block from another sheet. */
async function typeRows(page: Page, first: number, rows: readonly TypedRow[]): Promise<void> {
  for (const [index, row] of rows.entries()) await fillRow(page, first + index, row);
}

async function fillCard(
  preview: ScorecardPreview,
  rows: readonly WorkedRow[],
  fill: typeof typeRows,
): Promise<number> {
  const first = (await headingRow(preview)) + 1;
  await fill(preview.page, first, rows);
  for (const [index, { shown }] of rows.entries()) {
    const row = String(first + index);
    await expectCellText(preview.page, `J${row}`, shown[0]);
    await expectCellText(preview.page, `K${row}`, shown[1]);
    await expectCellText(preview.page, `M${row}`, shown[2]);
  }
  return first + rows.length;
}

describe("a card that was filled in by hand", () => {
  it("e-commerce: 16 + 15 + 19.79 + 11.25 + 14.67 + 12 = 88.7, final", async () => {
    const preview = await openScorecards("zh-CN");
    await insertTemplate(preview, /电商/);
    const total = String(await fillCard(preview, ECOMMERCE, typeRows));
    await expectCellText(preview.page, `M${total}`, "88.7");
    await expectCellText(preview.page, `N${total}`, "正式得分");
    await expectCellText(preview.page, "J2", "88.7");
    expect(preview.errors).toEqual([]);
  });

  it("finance: 97.5, kept visible when the knock-out item forces the lowest grade", async () => {
    const preview = await openScorecards("zh-CN");
    await insertTemplate(preview, /金融/);
    const { page } = preview;
    const total = await fillCard(preview, FINANCE, pasteRows);
    await expectCellText(page, `M${String(total)}`, "97.5");
    const knockOut = total + 3;
    const count = `G${String(knockOut)}`;
    await typeInto(page, count, "0");
    await expectCellText(page, `N${String(total)}`, "正式得分");
    await typeInto(page, count, "1");
    await expectCellText(page, `N${String(total)}`, "已触发否决项：定为最低档");
    await expectCellText(page, `M${String(knockOut)}`, "97.5");
    await expectCellText(page, `M${String(total)}`, "97.5");
  });

  it("manufacturing: 25 + 15 + 16 + 15 + 9 + 7.5 = 87.5, final", async () => {
    const preview = await openScorecards("en-US");
    await insertTemplate(preview, /Manufacturing/);
    const total = String(await fillCard(preview, MANUFACTURING, pasteRows));
    await expectCellText(preview.page, `M${total}`, "87.5");
    await expectCellText(preview.page, `N${total}`, "Final");
  });

  it("three numbers move the total, marked as provisional, and a blank is no zero", async () => {
    const preview = await openScorecards("zh-CN");
    await insertTemplate(preview, /电商/);
    const { page } = preview;
    const first = (await headingRow(preview)) + 1;
    const total = String(first + 6);
    await expectCellText(page, `N${total}`, "还没有得分");
    await fillRow(page, first, { target: "25%", parts: ["120", "600"] });
    await expectCellText(page, `M${total}`, "80.0");
    await expectCellText(page, `N${total}`, "暂定：得分只覆盖 20% 的权重");
    expect((await cell(page, `J${String(first + 1)}`)).text).toBe("");
  });
});

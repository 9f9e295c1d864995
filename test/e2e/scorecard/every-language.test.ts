/**
 * A template in each language: inserted by clicking, filled in by hand or from a block. How the other
 * cards compute, and in which words, is told by test/excel/worked-cards.
 */
import { expectCellText, typeInto } from "../../support/browser/preview";
import {
  fillRow,
  headingRow,
  insertTemplate,
  openScorecards,
  pasteRows,
  type ScorecardPreview,
} from "../../support/browser/scorecard";

const expectTexts = async (
  { page }: ScorecardPreview,
  texts: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [address, text] of Object.entries(texts)) await expectCellText(page, address, text);
};

/** The verdicts on the four categories, one below the other. */
const expectVerdicts = async (
  { page }: ScorecardPreview,
  first: number,
  verdicts: readonly string[],
): Promise<void> => {
  for (const [index, verdict] of verdicts.entries()) {
    await expectCellText(page, `C${String(first + index)}`, verdict);
  }
};

it("in zh-CN: a card typed cell by cell is provisional, then final", async () => {
  const preview = await openScorecards("zh-CN");
  await insertTemplate(preview, /电商/);
  const first = (await headingRow(preview)) + 1;
  const total = String(first + 6);
  await expectVerdicts(preview, first + 9, Array<string>(4).fill("合适"));
  await expectCellText(preview.page, `Q${total}`, "还没有得分");
  await fillRow(preview.page, first, { target: "25%", parts: ["120", "600"] });
  await expectTexts(preview, {
    [`L${String(first)}`]: "20.0%",
    [`N${String(first)}`]: "80.0",
    [`Q${total}`]: "暂定：得分只覆盖 20% 的权重",
  });
  await pasteRows(preview.page, first + 1, [
    { target: "60%", parts: ["18", "24"] },
    { target: "95%", parts: ["470", "500"] },
    { target: "800", parts: ["5400", "9"] },
    { target: "90", actual: "88" },
    { target: "90", actual: "72" },
  ]);
  await expectTexts(preview, { [`P${total}`]: "88.7", [`Q${total}`]: "正式得分", J2: "88.7" });
  expect(preview.errors).toEqual([]);
});

it("in en-US: verdicts as the article implies, and a knock-out item forces the grade", async () => {
  const preview = await openScorecards("en-US");
  await insertTemplate(preview, /Finance/);
  const total = (await headingRow(preview)) + 6;
  await expectVerdicts(preview, total + 6, ["In range", "Too low", "Too high", "In range"]);
  await typeInto(preview.page, `H${String(total + 3)}`, "1");
  await expectCellText(
    preview.page,
    `Q${String(total)}`,
    "Knocked out; evidence, date or approver missing",
  );
  expect(preview.errors).toEqual([]);
});

it("in zh-TW: every category in its range", async () => {
  const preview = await openScorecards("zh-TW");
  await insertTemplate(preview, /製造/);
  const first = (await headingRow(preview)) + 1;
  await expectVerdicts(preview, first + 9, Array<string>(4).fill("合適"));
  expect(preview.errors).toEqual([]);
});

/** What a card keeps of itself when it is inserted, and what the audit tells by it. */
import { scorecardFromTemplate } from "../../../src/catalogue/scorecard-from-template";
import { template } from "../../../src/catalogue/templates";
import { insertSheet } from "../../../src/excel/insert-sheet";
import { loadTexts } from "../../../src/i18n/texts";
import { draftScorecard } from "../../../src/sheets/draft-scorecard";
import { audited } from "../../domain/audit/audited";
import { resetExcel } from "../../support/excel/excel";
import { wholeWorkbook } from "./whole-workbook";

const RECORDED = ["D03", "D25", "D27"];

async function auditNow() {
  const { cards, findings } = audited(await wholeWorkbook());
  return {
    origins: cards.map(({ name, origin }) => [name, origin]),
    told: findings
      .filter(({ rule }) => RECORDED.includes(rule))
      .map(({ rule, sheet, measured, limit }) => [rule, sheet, measured, limit]),
  };
}

const insertCard = async (id: string, catalogueVersion: string) => {
  const card = scorecardFromTemplate(template("ecommerce"));
  const draft = draftScorecard(card, await loadTexts("en-US"), { id, catalogueVersion });
  return (await insertSheet(draft, "new-sheet")).sheetName;
};

const share = (value: number) => ({ kind: "share", value });
const quote = (text: string) => ({ kind: "quote", text });

let original: string;
let copy: string;

beforeAll(async () => {
  await resetExcel();
  original = await insertCard("a", "2026.11");
  copy = await insertCard("a", "2026.9");
});

test("renamed cards are known by their records, and by these a changed weight, a copy and an older catalogue", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(original);
    sheet.name = "March";
    sheet.tables.getItem("ScorecardEcommerce").name = "Anna";
    // 20 % when it was inserted.
    sheet.getRange("O5").values = [[0.3]];
    await context.sync();
  });
  const { origins, told } = await auditNow();
  expect(origins).toEqual([
    ["Anna", "record"],
    ["ScorecardEcommerce_2", "record"],
  ]);
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      ["D03", "March", share(1.1), share(1)],
      ["D25", copy, quote("2026.9"), quote("2026.11")],
      ["D27", copy, quote("ScorecardEcommerce_2"), quote("Anna")],
    ]),
  );
});

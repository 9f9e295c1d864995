import type { CompanyCatalogue } from "../../src/catalogue/company/company-catalogue";
import { emptyCompanyCatalogue } from "../../src/catalogue/company/company-catalogue";
import { entryById } from "../../src/catalogue/entry-by-id";
import { addCardRow } from "../../src/excel/add-card-row";
import { putRow } from "../../src/excel/put-row";
import { readTablesInView } from "../../src/excel/read-table";
import { loadTexts } from "../../src/i18n/texts";
import { additionRequest } from "../../src/taskpane/catalogue/actions/adding/addition-request";
import { openCard } from "../../src/taskpane/catalogue/actions/adding/open-card";
import { PROFILE } from "../../src/taskpane/catalogue/actions/adding/weight-choices";
import { mergedEntries, mergedTexts } from "../../src/taskpane/company/merged-catalogue";
import { dictionaryDrafts } from "../../src/taskpane/working-sheets/dictionary-drafts";
import { OWN_INDICATOR } from "../catalogue/company/sample-company";
import { onSheet } from "../support/excel/in-excel";
import { resetExcel } from "../support/excel/excel";
import { insertFinance, SHEET } from "./card-in-sheet";

const BEGINNINGS = ["=", "+", "-", "@"] as const;

/** A company's indicator all of whose texts begin with that sign. */
function companyWith(sign: string): CompanyCatalogue {
  const text = (words: string) => `${sign}${words}`;
  const texts = {
    "en-US": {
      name: text("HYPERLINK(1)"),
      measured: text("SUM(A1:A9)"),
      note: text("1+1"),
      dataSource: text("cmd"),
      inputs: { renewed: text("a"), due: text("b") },
    },
  };
  const indicators = [{ ...OWN_INDICATOR, texts }];
  return { ...emptyCompanyCatalogue("Ours"), indicators };
}

/** What the cells of the sheet hold: a text as it is, a formula's result. */
const valuesOf = (sheetName: string) =>
  onSheet(async (_sheet, context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

beforeEach(() => resetExcel());

test.each(BEGINNINGS)(
  "in the dictionary, %s at the beginning of a text stays text",
  async (sign) => {
    const company = companyWith(sign);
    const drafts = await dictionaryDrafts({ id: "own-1", company, loadTexts }, "en-US");
    const where = await putRow(drafts);
    if (where.kind !== "sheet") throw new Error("There was a dictionary already.");
    const values = await valuesOf(where.inserted.sheetName);
    for (const words of ["HYPERLINK(1)", "SUM(A1:A9)", "1+1", "cmd"]) {
      expect(values).toContain(`${sign}${words}`);
    }
  },
);

test.each(BEGINNINGS)("on a card, %s at the beginning of a text stays text", async (sign) => {
  const company = companyWith(sign);
  await insertFinance();
  const entries = (await mergedEntries(company)).map((merged) => merged.entry);
  const own = (await mergedTexts(company, "en-US"))["own-1"];
  if (own === undefined) throw new Error("The company's indicator has no text.");
  const open = await openCard("own-1", own, company, { readTablesInView, loadTexts });
  if (open.kind !== "open") throw new Error("The card was not found.");
  const wish = { category: "outcome", weight: 0.1, scale: false } as const;
  const entry = entryById(entries, "own-1");
  await addCardRow(additionRequest({ ...open, entry, wish, weights: null, profileId: PROFILE }));
  const values = await valuesOf(SHEET);
  for (const words of ["HYPERLINK(1)", "SUM(A1:A9)", "1+1", "cmd"]) {
    expect(values).toContain(`${sign}${words}`);
  }
});

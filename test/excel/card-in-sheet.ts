import { scorecardRow } from "../../src/catalogue/scorecard-row";
import { newCardIdentity } from "../../src/catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { indicator } from "../../src/catalogue/indicators";
import { template } from "../../src/catalogue/templates";
import { methodRules, scoringPolicy } from "../../src/catalogue/weight-profiles";
import type { Category } from "../../src/domain/balance/category";
import type { CardRowRequest } from "../../src/excel/card-row";
import { insertSheet } from "../../src/excel/insert-sheet";
import { readTable } from "../../src/excel/read-table";
import { loadTexts } from "../../src/i18n/texts";
import { at } from "../../src/sheets/card/card-columns";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import { planCardRow } from "../../src/sheets/plan-card-row";

export const SHEET = "Finance service scorecard";

/** A finance card in English on a sheet of its own: headings in row 6, five indicators, total in 12. */
export async function insertFinance(): Promise<void> {
  const texts = await loadTexts("en-US");
  const card = scorecardFromTemplate(template("finance"));
  await insertSheet(draftScorecard(card, texts, newCardIdentity()), "new-sheet");
}

interface Wish {
  readonly id?: string;
  readonly category?: Category;
  readonly weight?: number;
  readonly before?: number;
  readonly weights?: readonly number[] | null;
}

/** What the pane would ask for after showing the finance card. */
export async function rowRequest({
  id = "complaint-rate",
  category = "outcome",
  weight = 0.1,
  before = 2,
  weights = null,
}: Wish = {}): Promise<CardRowRequest> {
  const card = await readTable("ScorecardFinance");
  if (card === null) throw new Error("There is no finance card in the workbook.");
  const texts = await loadTexts("en-US");
  const text = texts.indicators[id];
  if (text === undefined) throw new Error(`No texts for ${id}.`);
  const row = scorecardRow(
    indicator(id),
    { category, weight, target: null },
    methodRules("customer-service"),
  );
  const scoring = scoringPolicy("customer-service");
  return {
    card,
    before,
    indicatorColumn: at("indicator"),
    weightColumn: at("weight"),
    weights,
    plan: (place) => planCardRow({ row, scoring, text, texts }, place),
  };
}

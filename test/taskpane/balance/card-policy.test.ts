import { scorecardFromTemplate } from "../../../src/catalogue/scorecard-from-template";
import { template } from "../../../src/catalogue/templates";
import { MISSING_POLICIES } from "../../../src/domain/scoring/weighted-total";
import { loadTexts } from "../../../src/i18n/texts";
import { draftScorecard } from "../../../src/sheets/draft-scorecard";
import { cardPolicy } from "../../../src/taskpane/balance/card-policy";
import { IDENTITY, PLACE } from "../../sheets/card-plans";
import { tableOf } from "../support/tables";

test.each(MISSING_POLICIES)("a card's total tells its policy: %s", async (missing) => {
  const card = scorecardFromTemplate(template("finance"));
  const chosen = { ...card, scoring: { ...card.scoring, missing } };
  const { cells, tables } = draftScorecard(chosen, await loadTexts("en-US"), IDENTITY).plan(PLACE);
  const { row, rows } = tables[0]?.area ?? { row: 0, rows: 0 };
  const totals = cells[row + rows]?.map((cell) => (typeof cell === "object" ? cell.formula : cell));
  const table = { ...tableOf(card.rows.map(() => [])), bodyRow: row + 1, totals: totals ?? [] };
  expect(cardPolicy(table)).toBe(missing);
});

test("a foreign total tells none", () => {
  expect(cardPolicy({ ...tableOf([]), totals: ["Total", "=SUM(B2:B9)"] })).toBeNull();
});

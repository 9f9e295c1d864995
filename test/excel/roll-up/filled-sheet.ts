import type { Standing } from "../../../src/domain/comparison/read-card";
import { cellAddress } from "../../../src/domain/cells/cell-address";
import type { ComparisonWords } from "../../../src/sheets/comparison/comparison-words";
import { LINES_ABOVE } from "../../../src/sheets/comparison/comparison-page";
import { firstRateRow } from "../../../src/sheets/comparison/rate-lines";
import { draftRollUp } from "../../../src/sheets/roll-up/draft-roll-up";
import { layOutRollUp } from "../../../src/sheets/roll-up/roll-up-layout";
import { CARD, GROUP } from "../../../src/sheets/roll-up/roll-up-page";
import type { CellContent } from "../../../src/sheets/sheet-plan";
import type { RollUpCase } from "./roll-up-cases";
import { placedCards, structureOf } from "./roll-up-cases";

const STATUS: Readonly<Record<Standing, string>> = {
  final: "Final",
  provisional: "Provisional: 60% of weight scored",
  "knocked-out": "Knocked out: lowest grade",
};

const PLACE = { sheetName: "Roll-up", row: 0, column: 0, tableNames: [], nameSuffix: "" };

/** Where everything stands on the sheet of a case. */
export const layoutOf = ({ cards, teams }: RollUpCase) =>
  layOutRollUp(LINES_ABOVE, cards.length, teams.length);

/** The sheet as inserted, then filled in as people fill it in; cells of cards become their values. */
export function filledSheet(one: RollUpCase, words: ComparisonWords): CellContent[][] {
  const { cards, budget, factor, curve: line } = one;
  const structure = structureOf(one);
  const { plan } = draftRollUp(placedCards(one), words, { budget, curve: line, structure: null });
  const cells = plan(PLACE).cells.map((row) => [...row]);
  const layout = layoutOf(one);
  const set = (row: number, column: number, ...contents: CellContent[]) =>
    cells[row]?.splice(column, contents.length, ...contents);
  set(layout.factor, 1, factor);
  const ratesAt = firstRateRow(layout.rows + 1);
  cards.forEach(({ total, standing, counts: [above, below] }, at) => {
    const row = layout.cards.first + at;
    set(row, CARD.share, structure.cards[at]?.share ?? 0, total ?? "", STATUS[standing]);
    const counted = cells[row]?.[CARD.counted];
    if (typeof counted !== "object") throw new Error("What counts of a card is no formula.");
    // The engine knows one sheet: the card's own status stands in the status column as well.
    const formula = counted.formula.replace(/'?c\d+'?!G6/g, cellAddress(row, CARD.status));
    set(row, CARD.counted, { formula });
    set(ratesAt + at, 1, above, below, above / below);
  });
  structure.teams.forEach(({ parent, share }, at) => {
    set(layout.teams.first + at, GROUP.parent, parent, share);
  });
  structure.departments.forEach(({ name, parent, share }, at) => {
    set(layout.departments.first + at, GROUP.name, name, parent, share);
  });
  return cells;
}

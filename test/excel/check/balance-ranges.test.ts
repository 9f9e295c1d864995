/** The limits of a card's own balance block: read where they stand, and changed there. */
import { CATEGORIES } from "../../../src/domain/balance/category";
import { weightProfile } from "../../../src/catalogue/weight-profiles";
import { cellAddress } from "../../../src/domain/cells/cell-address";
import { changeCells } from "../../../src/excel/change-cells";
import { readTable } from "../../../src/excel/read-table";
import { BALANCE_COLUMNS } from "../../../src/sheets/card/balance-block";
import { readBalanceRanges } from "../../../src/sheets/read-balance-ranges";
import { resetExcel } from "../../support/excel/excel";
import { insertCard, type CardAtWork } from "../card-at-work";

async function limits() {
  const table = await readTable("ScorecardEcommerce");
  if (!table) throw new Error("The card is gone.");
  return readBalanceRanges({ ...table, firstRow: table.bodyRow + table.values.length });
}

let card: CardAtWork;

beforeEach(async () => {
  card = await insertCard(await resetExcel(), "ecommerce", "zh-CN");
});

test("a card's sheet checks against its own limits, read and changed where they stand", async () => {
  const table = await readTable("ScorecardEcommerce");
  const before = await limits();
  const { ranges } = weightProfile("customer-service");
  expect(before.map(({ category, end, value }) => [category, end, value])).toEqual(
    CATEGORIES.flatMap((category) => [
      [category, "lowest", ranges[category].lowest],
      [category, "highest", ranges[category].highest],
    ]),
  );
  const [lowest] = before;
  if (!lowest || !table) throw new Error("There is no limit.");
  const { row, column, value } = lowest;
  const verdict = cellAddress(row, BALANCE_COLUMNS.verdict);
  const [[whole] = []] = await card.shown(verdict);
  expect(whole).toBe("合适");
  const change = { address: cellAddress(row, column), from: value, to: 0.9 };
  await changeCells(table.sheetName, [change]);
  const [[changed] = []] = await card.shown(verdict);
  expect(changed).toBe("偏低");
  expect((await limits())[0]).toEqual({ ...lowest, value: 0.9 });
});

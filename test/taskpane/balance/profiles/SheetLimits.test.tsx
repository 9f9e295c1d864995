import { declaredOf } from "../../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../../src/domain/declarations/declarations";
import { BALANCE_COLUMNS } from "../../../../src/sheets/card/balance-block";
import { fakeDeclarations } from "../../support/fake-declarations";
import { screen } from "../../support/render-pane";
import { BALANCED, tableOf } from "../../support/tables";
import { press, show, wait } from "../show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const PUBLISHED = [
  [0.35, 0.45],
  [0.25, 0.35],
  [0.1, 0.2],
  [0.1, 0.15],
] as const;

/** A card of ours whose balance block begins two rows below the row of totals. */
function cardWith(limits: readonly (readonly [number, number])[]) {
  const table = tableOf(BALANCED);
  const firstRow = table.bodyRow + BALANCED.length;
  const block = limits.map(([lowest, highest]) => {
    const cells: unknown[] = [];
    cells[BALANCE_COLUMNS.lowest] = lowest;
    cells[BALANCE_COLUMNS.highest] = highest;
    return cells;
  });
  return { ...table, scoringRow: firstRow + 2, below: [[], [], [], ...block] };
}

const DIFFERS = "The balance check on the sheet itself goes by other limits:";

test("where the sheet checks as the pane does, nothing is offered", async () => {
  await show([cardWith(PUBLISHED)]);
  expect(screen.queryByText(DIFFERS)).toBeNull();
});

test("limits of one's own are shown, written onto the sheet, and taken back", async () => {
  const strict = { id: "a", name: "Strict", figures: { "outcome-lowest": 0.4 } };
  const using = { ...declaredOf(NO_DECLARATIONS, "Scorecard"), profile: "a" };
  const { services } = fakeDeclarations({ profiles: [strict], tables: [using] });
  const back = [{ address: "E14", from: 0.4, to: 0.35 }];
  const changeCells = jest.fn(() => Promise.resolve(back));
  await show([cardWith(PUBLISHED)], { ...services, changeCells });
  expect(screen.getByText(DIFFERS)).toBeVisible();
  expect(screen.getByText("Outcome: lowest (E14): 35% → 40%")).toBeVisible();
  press("Write these limits onto the sheet");
  await wait();
  expect(changeCells.mock.calls).toMatchObject([
    ["Card", [{ address: "E14", from: 0.35, to: 0.4 }]],
  ]);
  expect(screen.getByText(/^Limits written onto the sheet: 1\./)).toBeVisible();
  press("Take back");
  await wait();
  expect(changeCells.mock.calls[1]).toEqual(["Card", back]);
  expect(screen.getByText("The sheet has its former limits again.")).toBeVisible();
});

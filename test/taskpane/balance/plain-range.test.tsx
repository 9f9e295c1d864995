import { screen } from "../support/render-pane";
import { fakeChanges } from "../support/fake-changes";
import { BALANCED, tableOf } from "../support/tables";
import { press, show, wait } from "./show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const [first, second, ...others] = BALANCED;
const REGION = {
  sheetName: "Plan",
  row: 2,
  column: 1,
  values: [
    ["Team plan", "", "", ""],
    ["Category", "Perspective", "Indicator", "Weight"],
    first,
    ["", ...second.slice(1)],
    ...others.slice(0, -1),
    ["Capability", "Learning and growth", "Knowledge", "15%"],
    ["Total", "", "", 1],
  ],
  merged: [{ row: 2, column: 0, rows: 2, columns: 1 }],
  rowsHidden: true,
};

test("a plain range is checked: merged category, hidden rows, weight as text, each with its cell", async () => {
  const changeCells = fakeChanges();
  await show([], { readRegionInView: () => Promise.resolve(REGION), changeCells });
  expect(screen.getByText(/what they say counts for every row that they cover/)).toBeVisible();
  expect(screen.getByText(/are filtered out or hidden/)).toBeVisible();
  press("Change E9 from 15% to 0.15");
  await wait();
  expect(changeCells.mock.calls).toEqual([["Plan", [{ address: "E9", from: "15%", to: 0.15 }]]]);
});

test("a card's own blocks below its table are no card", async () => {
  const card = { ...tableOf(BALANCED), scoringRow: 14 };
  const block = { ...REGION, sheetName: "Card", row: 14 };
  await show([card], { readRegionInView: () => Promise.resolve(block) });
  expect(screen.queryByText(/counts for every row that they cover/)).toBeNull();
  expect(screen.queryByRole("combobox", { name: "Scorecard" })).toBeNull();
});

test("an Excel that cannot tell merged cells says that their rule was not checked", async () => {
  const readRegionInView = () => Promise.resolve({ ...REGION, merged: null });
  await show([], { readRegionInView });
  expect(screen.getByText(/Merged cells: not checked/)).toBeInTheDocument();
});

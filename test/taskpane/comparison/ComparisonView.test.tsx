import { act, fireEvent, within } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { SheetDraft } from "../../../src/sheets/sheet-plan";
import { ComparisonView } from "../../../src/taskpane/comparison/ComparisonView";
import { accessibilityFaults } from "../support/accessibility";
import { renderPart, screen } from "../support/render-pane";
import { ANN, BO, CY, showComparison } from "./show-comparison";

/** With other cards the workbook is asked anew what it says of payouts. */
const click = (element: HTMLElement) => act(() => Promise.resolve(fireEvent.click(element)));

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((row) => Array.from(row.children, ({ textContent }) => textContent));

test("cards stand side by side: totals, balance, scores and weights; what is absent is no 0", async () => {
  const { container } = await showComparison([ANN, { ...CY, other: "Courtesy" }]);
  const rows = rowsOf(screen.getByRole("table", { name: "Side by side" }));
  expect(rows.slice(0, 3)).toEqual([
    ["Ann · 2026-11", "Cy · 2026-11"],
    ["Total"],
    ["92 (final)", "100 (provisional)"],
  ]);
  expect(rows.slice(3).flat()).toEqual([
    ...["Sum of weights", "100%", "100%", "Covered weight", "100%", "60%"],
    ...["Balance", "3 out of range", "3 out of range", "FCR", "80 × 40%", "no score × 40%"],
    ...["Quality", "100 × 60%", "–", "Courtesy", "–", "100 × 60%"],
  ]);
  expect(screen.getByText("New; there is no earlier result.")).toBeVisible();
  expect(screen.getByText("Dropped; not on the later card.")).toBeVisible();
  expect(screen.getByText(/Not both cards have a final total/)).toBeVisible();
  expect(screen.getByText(/there is no team to rank/)).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("three cards have a column each in a box that scrolls", async () => {
  await showComparison([ANN, BO, { ...CY, other: "Courtesy" }]);
  const box = screen.getByRole("region", { name: /side by side/ });
  const [head, total, ...lines] = rowsOf(within(box).getByRole("table"));
  expect(head).toEqual(["", "Ann · 2026-11", "Bo · 2026-11", "Cy · 2026-11"]);
  expect(total).toEqual(["Total", "92 (final)", "92 (final)", "100 (provisional)"]);
  expect(lines.slice(-2)).toEqual([
    ["Quality", "100 × 60%", "100 × 60%", "–"],
    ["Courtesy", "–", "–", "100 × 60%"],
  ]);
});

test("people of one role are ranked: ties share a rank, no rank without a final total", async () => {
  await showComparison([CY, BO, ANN]);
  expect(rowsOf(screen.getAllByRole("table")[1] ?? document.body)).toEqual([
    ["Rank", "Card", "Total"],
    ["1", "Bo · 2026-11", "92"],
    ["1", "Ann · 2026-11", "92"],
    ["not ranked", "Cy · 2026-11", "100 (provisional)"],
  ]);
  // (8 + 50 + 2) / (10 + 100 + 2), where the mean of the three rates would be 76.67 %.
  expect(screen.getByText("FCR: 53.57% pooled, from 3 of 3 cards")).toBeVisible();
  expect(screen.getByText(/^The rules differ: FCR \(Target or line\)\./)).toBeVisible();
  expect(screen.getByText(/no two periods of one person/)).toBeVisible();
});

test("a rate has its sign also where the cards write it without", async () => {
  await showComparison([
    { ...ANN, scale: 100 },
    { ...BO, scale: 100 },
  ]);
  expect(screen.getByText("FCR: 50.98% pooled, from 2 of 2 cards")).toBeVisible();
});

test("one period's cards are a team; who belongs to none is named", async () => {
  await showComparison([ANN, { ...BO, period: "2026年11月" }, { ...CY, period: "2026-10" }]);
  expect(screen.getByRole("combobox", { name: "Team" })).toHaveDisplayValue(
    "Agent scorecard · 2026-11 (2 cards)",
  );
  expect(screen.getByText(/^Not ranked: Cy · 2026-10\./)).toBeVisible();
});

test("period over period goes by time; what drifted is flagged and not subtracted", async () => {
  const december = { ...ANN, period: "2026-12", target: 0.9, score: 95, total: 97.5 } as const;
  await showComparison([{ ...december, sheet: "Late", counts: [9, 10] }, ANN, BO]);
  const changes = screen.getByRole("region", { name: "From one period to the next" });
  expect(within(changes).getByText(/^From “Ann · 2026-11” to “Ann · 2026-12”/)).toBeVisible();
  expect(within(changes).getByText(/^Change of the total: \+5\.5 points\. Changed/)).toBeVisible();
  const told = within(changes)
    .getAllByRole("listitem")
    .filter((item) => item.querySelector("ul") === null)
    .map(({ textContent }) => textContent);
  expect(told).toEqual([
    "Actual: 100% → 90%, a change of -10 percentage points",
    "Score: 80 → 95 (scored by other rules, not to be subtracted)",
    "Target or line changed: target 80% → target 90%",
    "Actual: 90 → 90, a change of 0",
    "Score: 100 → 100, a change of 0",
  ]);
});

test("cards that are called alike are told by their sheets, and the ranking asks whose they are", async () => {
  await showComparison([ANN, { ...ANN, sheet: "Copy" }]);
  expect(
    screen.getByText(/^“Ann” has 2 cards: Ann · 2026-11 · Ann, Ann · 2026-11 · Copy\./),
  ).toBeVisible();
  expect(screen.getByRole("columnheader", { name: "Ann · 2026-11 · Copy" })).toBeVisible();
});

test("only chosen cards are compared; one is too few", async () => {
  await showComparison([ANN, BO, CY]);
  await click(screen.getByRole("checkbox", { name: /Cy/ }));
  expect(screen.queryByRole("columnheader", { name: /Cy/ })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Choose none" }));
  expect(screen.getByText("Choose at least two cards.")).toBeVisible();
  await click(screen.getByRole("button", { name: "Choose all" }));
  expect(screen.getAllByRole("table")).toHaveLength(2);
});

test("more cards than fit side by side can still be ranked", async () => {
  await showComparison(Array.from({ length: 13 }, (_, at) => ({ ...ANN, person: `P${at}` })));
  expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(12);
  await click(screen.getByRole("button", { name: "Choose all" }));
  expect(screen.getByText(/At most 12 cards fit side by side/)).toBeVisible();
  expect(screen.getAllByRole("table")).toHaveLength(1);
});

test("all are written as sheets; a failure is told in a sentence", async () => {
  const written: SheetDraft[] = [];
  const insertSheet = (draft: SheetDraft) => {
    written.push(draft);
    return Promise.reject(new ExcelProblem("workbook-protected"));
  };
  await showComparison([ANN, BO], { insertSheet });
  await act(() => Promise.resolve(fireEvent.click(screen.getByText("Write as a sheet"))));
  await act(() => Promise.resolve(fireEvent.click(screen.getByText("Write as a team sheet"))));
  await act(() => Promise.resolve(fireEvent.click(screen.getByText("Write as a roll-up sheet"))));
  expect(written.map(({ wantedSheetName }) => wantedSheetName)).toEqual([
    "Cards compared",
    "Team ranking",
    "Roll-up and payout",
  ]);
  expect(await screen.findAllByText(/protected/)).toHaveLength(3);
});

test("a workbook without cards says what a card is", async () => {
  await showComparison([]);
  expect(screen.getByText(/columns “Category”, “Indicator” and “Weight”/)).toBeVisible();
});

test("a reading that fails says why, and can be tried again", async () => {
  const readHeadings = jest.fn().mockRejectedValueOnce(new ExcelProblem("connection-lost"));
  readHeadings.mockResolvedValue([]);
  await renderPart(<ComparisonView active />, {
    readHeadings,
    readAreas: () => Promise.resolve([]),
  });
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/no scorecards yet/)).toBeVisible();
});

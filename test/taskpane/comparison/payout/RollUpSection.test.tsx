import { act, fireEvent } from "@testing-library/react";
import { ExcelProblem } from "../../../../src/excel/excel-problem";
import type { SheetDraft } from "../../../../src/sheets/sheet-plan";
import { screen } from "../../support/render-pane";
import { ANN, BO, CY, showComparison } from "../show-comparison";

test("a budget is tried before the sheet is written, and goes onto it", async () => {
  const written: SheetDraft[] = [];
  const insertSheet = (draft: SheetDraft) => {
    written.push(draft);
    return Promise.reject(new ExcelProblem("workbook-protected"));
  };
  await showComparison([ANN, { ...BO, total: 80 }], { insertSheet });
  const budget = await screen.findByLabelText(/^Budget/);
  fireEvent.change(budget, { target: { value: "much" } });
  expect(screen.getByText(/no amount that can be shared out/)).toBeVisible();
  expect(screen.queryByRole("list", { name: "Payout trial" })).toBeNull();
  fireEvent.change(budget, { target: { value: "1,300.01" } });
  expect(screen.getByText("Score of the company: 86")).toBeVisible();
  // 92 points earn 80 %, 80 points half: 1300.01 × 0.8 / 1.3 = 800.00615… and 500.00384….
  const list = screen.getByRole("list", { name: "Payout trial" });
  expect(Array.from(list.children, ({ textContent }) => textContent)).toEqual([
    "Ann · 2026-11: 800.01",
    "Bo · 2026-11: 500.00",
  ]);
  expect(screen.getByText("Together: 1,300.01")).toBeVisible();
  await act(() => Promise.resolve(fireEvent.click(screen.getByText("Write as a roll-up sheet"))));
  const place = { sheetName: "S", row: 0, column: 0, tableNames: [], nameSuffix: "" };
  expect(written[0]?.plan(place).cells[4]?.slice(0, 2)).toEqual(["Budget", 1300.01]);
});

const PAYOUT_AREAS = [
  [[1300.01], [1]],
  [
    [70, 0.5],
    [100, 1],
    [120, 1.5],
  ],
  [
    ["Ann · 2026-11", "Agent", "2026-11", 0.25],
    ["Bo · 2026-11", "Agent", "2026-11", 0.75],
  ],
  [["Agent", "Service", 1]],
  [["Service", "Company", 1]],
];

test("curve and shares are changed in the pane; what cannot be is told by name", async () => {
  await showComparison([ANN, { ...BO, total: 80 }]);
  fireEvent.change(await screen.findByLabelText(/^Budget/), { target: { value: "1000" } });
  const type = (label: RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const paid = () =>
    Array.from(
      screen.queryByRole("list", { name: "Payout trial" })?.children ?? [],
      ({ textContent }) => textContent,
    );
  fireEvent.click(screen.getByText("Shares and payout curve"));
  // 92 points earn 80 %, 80 points nothing from 85 on.
  type(/^Threshold: total/, "85");
  expect(paid()).toEqual(["Ann · 2026-11: 1,000.00", "Bo · 2026-11: 0.00"]);
  type(/^Threshold: total/, "105");
  expect(
    screen.getByText(/^The total of “Target” \(100\) is below that of “Threshold” \(105\)/),
  ).toBeVisible();
  expect(paid()).toEqual([]);
  expect(screen.queryByText("Write as a roll-up sheet")).toBeNull();
  type(/^Threshold: total/, "eighty");
  expect(screen.getByText(/^Type a number that is 0 or more, for example 80/)).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Back to our figures" }));
  type(/^Ann · 2026-11: share/, "75");
  expect(screen.getByText(/^The shares of “Agent scorecard” make 125%, not 100%/)).toBeVisible();
  type(/^Bo · 2026-11: share/, "25");
  // 0.75 × 0.8 and 0.25 × 0.5: 1000 × 0.6 / 0.725 = 827.586….
  expect(paid()).toEqual(["Ann · 2026-11: 827.59", "Bo · 2026-11: 172.41"]);
});

test("where a sheet about these cards exists, its cells are what is tried", async () => {
  const sheet = { sheetName: "Payout 2026", areas: PAYOUT_AREAS };
  const readNamedAreas = () => Promise.resolve([sheet]);
  await showComparison([ANN, { ...BO, total: 80 }], { readNamedAreas });
  expect(await screen.findByText(/come from the cells of the sheet “Payout 2026”/)).toBeVisible();
  expect(screen.queryByLabelText(/^Budget/)).toBeNull();
  // By its curve 92 points earn 0.5 + 0.5 × 22/30, 80 points 0.5 + 0.5 × 10/30; a quarter and three of it:
  // 1300.01 × 0.21666… / 0.71666… = 393.026….
  const list = screen.getByRole("list", { name: "Payout trial" });
  expect(Array.from(list.children, ({ textContent }) => textContent)).toEqual([
    "Ann · 2026-11: 393.03",
    "Bo · 2026-11: 906.98",
  ]);
});

test("a sheet about other cards is not used, and that is told; periods that mix are warned of", async () => {
  const sheet = { sheetName: "Payout", areas: PAYOUT_AREAS };
  const readNamedAreas = () => Promise.resolve([sheet]);
  await showComparison([ANN, { ...BO, period: "2026-10" }], { readNamedAreas });
  expect(await screen.findByText(/it is about other cards than those chosen/)).toBeVisible();
  expect(screen.getByLabelText(/^Budget/)).toBeVisible();
  expect(screen.getByText(/of different periods \(2026-11, 2026-10\)/)).toBeVisible();
});

test("nothing is shared out while a total is open", async () => {
  await showComparison([ANN, CY]);
  fireEvent.change(await screen.findByLabelText(/^Budget/), { target: { value: "1000" } });
  expect(screen.getByText(/Cards without a final total: 1/)).toBeVisible();
  expect(screen.getByText("No final total yet: Cy · 2026-11.")).toBeVisible();
  expect(screen.queryByText(/Score of the company/)).toBeNull();
});

import { act, fireEvent, within } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { ScoringView } from "../../../src/taskpane/scoring/ScoringView";
import { accessibilityFaults } from "../support/accessibility";
import { renderPart, screen } from "../support/render-pane";
import { tableOf } from "../support/tables";
import { scoredReading } from "./scored-card";

async function show(overrides: Partial<PaneServices> = {}) {
  const reading = scoredReading();
  const table = { ...tableOf([]), ...reading.table };
  const view = await renderPart(<ScoringView active />, {
    readTablesInView: () => Promise.resolve([table]),
    readCardScoring: () => Promise.resolve(reading),
    ...overrides,
  });
  await screen.findByText(/^Read at/);
  return view;
}

const press = async (name: string | RegExp) => {
  await act(() => {
    fireEvent.click(screen.getByRole("button", { name }));
    return Promise.resolve();
  });
};

const CHANGED = { tableName: "Card", row: 0, scorePlace: 13, before: [], written: [] };

async function openQuality(overrides: Partial<PaneServices> = {}) {
  const view = await show(overrides);
  await screen.findByText("Quality score");
  await press("Change how “Quality score” is scored");
  fireEvent.click(screen.getByRole("radio", { name: /^Linear/ }));
  return view;
}

const typeThreshold = (value: string) => {
  fireEvent.change(screen.getByRole("textbox", { name: "Threshold" }), { target: { value } });
};

test("rows stand with method, lines, actual and score, and the card's rules below", async () => {
  const { container } = await show();
  const items = (await screen.findAllByRole("listitem")).map(({ textContent }) => textContent);
  expect(items).toContain("Ratio · Target 80");
  expect(items).toContain("Actual 72 · Score 90");
  expect(items).toContain("Ratio · Target 90%");
  expect(items).toContain("Actual blank · Score none");
  expect(screen.getByText("left out, their weight goes to the scored rows")).toBeVisible();
  expect(
    screen.getByText("D: from 0; C: from 60; B: from 75; A: from 85; S: from 95"),
  ).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("a rule's cell is shown on the sheet", async () => {
  const showCell = jest.fn(() => Promise.resolve());
  await show({ showCell });
  await screen.findByText("Grades");
  await press(/^Grades/);
  expect(showCell).toHaveBeenCalledWith("Card", "E22:E26");
});

test("another method shows what is missing, what is impossible, and what it does", async () => {
  const { container } = await openQuality();
  expect(screen.getByText("Still missing: Threshold. There is no score without.")).toBeVisible();
  typeThreshold("90");
  expect(screen.getByText(/“Higher is better”/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Write to the scorecard" })).not.toBeInTheDocument();
  typeThreshold("64");
  expect(screen.getByText("90 → 50")).toBeVisible();
  expect(screen.getByText("87.14 → 58.57")).toBeVisible();
  expect(screen.getByRole("img", { name: /64 earns 0, 80 earns 100/ })).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("it is written with method, lines and formula, and taken back", async () => {
  const changeRowScoring = jest.fn<
    ReturnType<PaneServices["changeRowScoring"]>,
    Parameters<PaneServices["changeRowScoring"]>
  >(() => Promise.resolve(CHANGED));
  const takeBackRowScoring = jest.fn(() => Promise.resolve());
  await openQuality({ changeRowScoring, takeBackRowScoring });
  typeThreshold("64");
  await press("Write to the scorecard");
  expect(screen.getByText("“Quality score” is now scored by: Linear.")).toBeVisible();
  const [request] = changeRowScoring.mock.calls[0] ?? [];
  expect(request?.cells.map(({ column, content }) => [column, content])).toEqual([
    ["threshold", 64],
    ["target", 80],
    ["stretch", "—"],
    ["method", "Linear"],
    ["score", { formula: expect.stringContaining("100*([@Actual]-[@Threshold])") as string }],
  ]);
  await press("Take back");
  expect(takeBackRowScoring).toHaveBeenCalledWith(CHANGED);
  expect(screen.getByText("The row is scored as it was before.")).toBeVisible();
});

test("a card that cannot be written says why", async () => {
  const changeRowScoring = () => Promise.reject(new ExcelProblem("sheet-protected"));
  await openQuality({ changeRowScoring });
  typeThreshold("64");
  await press("Write to the scorecard");
  expect(screen.getByText(/protected/)).toBeVisible();
});

test("a foreign table says what it lacks and offers the formula", async () => {
  const table = tableOf([["Outcome", "Customer", "CSAT", 1]]);
  const copyText = jest.fn(() => Promise.resolve(true));
  const { container } = await show({
    copyText,
    readTablesInView: () => Promise.resolve([table]),
    readCardScoring: () => Promise.resolve({ table, formulas: table.values, scoring: null }),
  });
  expect(await screen.findByText(/lacks: Direction, Threshold, Target, Stretch/)).toBeVisible();
  await press("Copy formula");
  expect(copyText).toHaveBeenCalledWith(
    '=IF(COUNT([@Actual])*COUNT([@Threshold])*COUNT([@Target]),MAX(0,MIN(100,100*([@Actual]-[@Threshold])/([@Target]-[@Threshold]))),"")',
  );
  expect(within(container).getByText("The formula is copied.")).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("without a table it says how to get a card", async () => {
  await show({ readTablesInView: () => Promise.resolve([]) });
  expect(await screen.findByText(/There is no scorecard here/)).toBeVisible();
});

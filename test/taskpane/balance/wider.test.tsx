import { fireEvent } from "@testing-library/react";
import type { CardReading } from "../../../src/excel/read-table";
import { workbookOf } from "../comparison/card-tables";
import { accessibilityFaults } from "../support/accessibility";
import { fakeDeclarations } from "../support/fake-declarations";
import { screen } from "../support/render-pane";
import { BALANCED, tableOf } from "../support/tables";
import { show, wait } from "./show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const ANN = { person: "Ann", score: 80, total: 92, counts: [2, 2] } as const;
const ROWS = [
  ["Outcome", "FCR", 0.8, 80, 0.4],
  ["Behavior", "Quality", 90, 100, 0.6],
];
const CARD: CardReading = tableOf(ROWS, {
  tableName: "CardAnn",
  headers: ["Category", "Indicator", "Target", "Score", "Weight"],
});
const SWITCH = /Check with the other scorecards/;

test("cards of earlier periods and of others are read only when asked for, and tell what changed", async () => {
  const before = { ...ANN, person: "Ann", period: "2026-10", target: 0.7 };
  const workbook = workbookOf([ANN, before]);
  const [own, earlier] = await workbook.readHeadings();
  const tables = [own, { ...earlier, tableName: "CardAnnOctober" }] as never;
  const readOutline = jest.fn(() => Promise.resolve({ tables, sheetNames: ["Ann"] }));
  const { container } = await show([CARD], { ...workbook, readOutline });
  expect(readOutline).not.toHaveBeenCalled();
  expect(screen.getByText(/Earlier cards of the same person are needed/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole("switch", { name: SWITCH }));
  // The words come first, then the cards.
  await wait();
  await wait();
  expect(
    screen.getByText("People in the same role and period: 1. Earlier periods of this person: 1."),
  ).toBeVisible();
  expect(
    screen.getByText(
      "The target of “FCR” is 0.8 in this period and was 0.7 in the one before (2026-10).",
    ),
  ).toBeVisible();
  expect(screen.queryByText(/Earlier cards of the same person are needed/)).toBeNull();
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("what is declared for the role is kept while the other cards stay read, and the form open", async () => {
  const kept = fakeDeclarations();
  const workbook = workbookOf([
    { ...ANN, role: "Agent" },
    { ...ANN, role: "Agent", person: "Bo" },
  ]);
  await show([CARD], { ...workbook, ...kept.services });
  fireEvent.click(screen.getByRole("button", { name: "Fill in “What the figures rest on”" }));
  await wait();
  expect(screen.getByText(/^Switch on “Check with the other scorecards” first/)).toBeVisible();
  fireEvent.click(screen.getByRole("switch", { name: SWITCH }));
  await wait();
  await wait();
  fireEvent.change(screen.getByLabelText("Equal totals"), { target: { value: "outcome" } });
  await wait();
  expect(kept.declared()?.roles).toEqual([{ role: "Agent", quotas: null, tieBreaker: "outcome" }]);
  expect(screen.getByLabelText("Equal totals")).toHaveValue("outcome");
  expect(workbook.readOutline).toHaveBeenCalledTimes(1);
});

test("whom a card is about is asked, kept in the file, and decides on rules", async () => {
  const workbook = fakeDeclarations();
  const shared = [["Outcome", "Financial", "Key account churn", 0.4], ...BALANCED.slice(2)];
  await show([tableOf(shared)], workbook.services);
  expect(screen.getByText(/Nobody has said whom the card is about/)).toBeInTheDocument();
  fireEvent.change(screen.getByRole("combobox", { name: "Whom the card is about" }), {
    target: { value: "manager" },
  });
  await wait();
  expect(workbook.declared()?.tables).toMatchObject([{ table: "Scorecard", level: "manager" }]);
  expect(screen.queryByText(/Nobody has said whom/)).toBeNull();
});

test("an exception stays with its table when that is renamed", async () => {
  const exception = { rule: "C14", card: "Old", subject: "Quality", reason: "Agreed in May" };
  const workbook = fakeDeclarations({
    exceptions: [exception],
    identities: [{ table: "Old", id: "7" }],
  });
  await show([{ ...tableOf(BALANCED, { tableName: "New" }), tableId: "7" }], workbook.services);
  expect(screen.getByText("Reason: Agreed in May")).toBeVisible();
});

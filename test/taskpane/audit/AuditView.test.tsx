import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { InsertedSheet } from "../../../src/excel/insertion";
import type { SheetDraft } from "../../../src/sheets/sheet-plan";
import { AuditView } from "../../../src/taskpane/audit/AuditView";
import { auditEngineOver } from "../../../src/taskpane/audit/engine/audit-engine";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { accessibilityFaults } from "../support/accessibility";
import { fakeDeclarations } from "../support/fake-declarations";
import { renderPart, screen } from "../support/render-pane";
import { auditServices, sheetWithCard } from "./made-audit";

const AREA = { row: 0, column: 0, rows: 1, columns: 1 };
const INSERTED: InsertedSheet = {
  sheetId: "1",
  sheetName: "Checks",
  address: "A1",
  parts: { block: AREA, tables: [], names: [], charts: [], firstInput: AREA },
  before: null,
};

const SOUND = sheetWithCard();

/** A score typed over its formula, in I5. */
const BROKEN = sheetWithCard(({ first }, sheet) => {
  sheet.put(first + 2, 8, 100);
});

async function audited(sheet = BROKEN, overrides: Partial<PaneServices> = {}) {
  const view = await renderPart(<AuditView active />, { ...auditServices([sheet]), ...overrides });
  await view.user.click(await screen.findByRole("button", { name: "Audit" }));
  return view;
}

const D13 = { name: /Rule D13/ } as const;

test("a sound card: the verdict, the card and by what it was known", async () => {
  const { container } = await audited(SOUND);
  expect(await screen.findByText("Verdict: passed")).toBeVisible();
  expect(screen.getByText(/Scorecards: 1\. Errors: 0, warnings: 0, notes: 0/)).toBeVisible();
  expect(screen.getByText("Nothing was found.")).toBeVisible();
  expect(screen.getByText("Card (sheet “绩效”, A2:K11)")).toBeInTheDocument();
  expect(screen.getByText(/^Known by the record/)).toBeInTheDocument();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("a finding stands under its rule with its cell, reason and source", async () => {
  const showCell = jest.fn(() => Promise.resolve());
  const { user, container } = await audited(BROKEN, { showCell });
  expect(await screen.findByRole("heading", D13)).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.click(screen.getAllByRole("button", { name: "Go to 绩效!I5" })[0] ?? container);
  expect(showCell).toHaveBeenCalledWith("绩效", "I5");
});

test("a repair says what it does, is done, and is taken back", async () => {
  const takeBack = jest.fn(() => Promise.resolve());
  const repairWorkbook = jest.fn(() => Promise.resolve(takeBack));
  const { user } = await audited(BROKEN, { repairWorkbook });
  const [offer] = await screen.findAllByRole("button", { name: "Copy the formula of I3 to I5" });
  await user.click(offer ?? document.body);
  const [call] = repairWorkbook.mock.calls as unknown[][];
  expect(call).toMatchObject([
    { kind: "copy-formula", from: { row: 2, column: 8 }, to: { row: 4, column: 8 } },
    ["绩效"],
  ]);
  expect(await screen.findByText(/^Done: Copy the formula of I3 to I5\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take back" }));
  expect(takeBack).toHaveBeenCalledTimes(1);
  expect(await screen.findByText("Everything is as it was before.")).toBeVisible();
});

test("an accepted finding moves among the exceptions, and back", async () => {
  const kept = fakeDeclarations();
  const { user } = await audited(BROKEN, kept.services);
  await screen.findByRole("heading", D13);
  const findings = screen.getAllByRole("heading", { level: 3 }).length;
  await user.click(screen.getByRole("button", { name: /^Accept with a reason.*I5.*100/ }));
  await user.type(screen.getByRole("textbox"), "agreed with HR");
  await user.click(screen.getByRole("button", { name: "Accept" }));
  expect(await screen.findByText("Reason: agreed with HR")).toBeVisible();
  expect(kept.declared()?.exceptions).toMatchObject([{ card: "Card", reason: "agreed with HR" }]);
  await user.click(screen.getByRole("button", { name: /^Withdraw/ }));
  await screen.findByRole("heading", D13);
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(findings);
});

test("an exception follows the table that it was declared for when that is renamed", async () => {
  const kept = fakeDeclarations();
  const called = (name: string) => ({
    ...BROKEN,
    tables: BROKEN.tables.map((table) => ({ ...table, id: "{7}", name })),
  });
  const first = await audited(called("Card"), kept.services);
  await screen.findByRole("heading", D13);
  await first.user.click(screen.getByRole("button", { name: /^Accept with a reason.*I5.*100/ }));
  await first.user.type(screen.getByRole("textbox"), "agreed with HR");
  await first.user.click(screen.getByRole("button", { name: "Accept" }));
  await screen.findByText("Reason: agreed with HR");
  first.unmount();

  const { user } = await audited(called("Renamed"), kept.services);
  expect(await screen.findByText("Reason: agreed with HR")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Withdraw/ }));
  await screen.findByRole("heading", D13);
  expect(kept.declared()?.exceptions).toEqual([]);
});

test("the Checks sheet is written with the exceptions that are declared by then", async () => {
  const drafts: SheetDraft[] = [];
  const insertSheet = (draft: SheetDraft): Promise<InsertedSheet> => {
    drafts.push(draft);
    return Promise.resolve(INSERTED);
  };
  const { user } = await audited(BROKEN, { ...fakeDeclarations().services, insertSheet });
  const write = await screen.findByRole("button", { name: "Write the Checks sheet" });
  await user.click(write);
  expect(await screen.findByText(/The Checks sheet is on the sheet “Checks”/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Accept with a reason.*I5.*100/ }));
  await user.type(screen.getByRole("textbox"), "agreed with HR");
  await user.click(screen.getByRole("button", { name: "Accept" }));
  await screen.findByText("Reason: agreed with HR");
  await user.click(write);
  const place = { sheetName: "Checks", row: 0, column: 0, tableNames: [], nameSuffix: "" };
  const results = drafts.map((draft) => {
    const { cells } = draft.plan(place);
    return cells.find(([rule]) => rule === "D13")?.slice(6);
  });
  expect(results).toEqual([
    [1, "Fail", expect.stringContaining("I5")],
    [0, "Exception", "Exceptions: 1. Reason: agreed with HR."],
  ]);
});

test("findings are narrowed by severity and by what is typed, and grouped by card", async () => {
  const { user } = await audited();
  await screen.findByRole("heading", D13);
  await user.selectOptions(screen.getByLabelText("Group"), "By scorecard");
  expect(screen.getByRole("heading", { level: 3, name: "Card" })).toBeVisible();
  await user.type(screen.getByRole("searchbox"), "no such thing");
  expect(screen.getByText("No finding matches the filters.")).toBeVisible();
});

test("a card that is left out is not audited again", async () => {
  const { user } = await audited(SOUND);
  await user.click(await screen.findByText("Scorecards audited: 1"));
  await user.click(screen.getByRole("button", { name: "“Card” is not a scorecard" }));
  await user.click(screen.getByRole("button", { name: "Audit again" }));
  expect(await screen.findByText(/Scorecards: 0\./)).toBeVisible();
});

test("cancelling ends it at once, and says that nothing was changed", async () => {
  const { user } = await audited(SOUND, { readWorkbook: () => new Promise(() => undefined) });
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(await screen.findByText(/The audit was canceled\. Nothing/)).toBeVisible();
});

test("what keeps it from being read or computed is said", async () => {
  const problem = new ExcelProblem("connection-lost");
  await audited(SOUND, { readWorkbook: () => Promise.reject(problem) });
  expect(await screen.findByText(/Excel does not answer/)).toBeVisible();
});

test("a worker that breaks is not the workbook's fault", async () => {
  const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const startAuditEngine = () =>
    auditEngineOver(({ answered }) => ({
      send: () => {
        answered({ kind: "broken", message: "no memory" });
      },
      close: () => undefined,
    }));
  await audited(SOUND, { startAuditEngine });
  expect(await screen.findByText(/The audit could not be finished/)).toBeVisible();
  expect(complaint).toHaveBeenCalledTimes(1);
  complaint.mockRestore();
});

import { ExcelProblem } from "../../../../src/excel/excel-problem";
import { AuditView } from "../../../../src/taskpane/audit/AuditView";
import type { PaneServices } from "../../../../src/taskpane/pane-services";
import { MadeSheet } from "../../../domain/audit/made-sheet";
import { accessibilityFaults } from "../../support/accessibility";
import { renderPart, screen } from "../../support/render-pane";
import { auditServices } from "../made-audit";

/** Headings that nobody could guess, in B3:D6; the total forgets the second row. */
function strangeSheet() {
  const sheet = new MadeSheet("S");
  sheet.put(2, 1, "x", "y", "z");
  sheet.put(3, 1, "A", 0.5, 90);
  sheet.put(4, 1, "B", 0.5, 70);
  sheet.put(5, 1, "", { formula: "=SUM(C4:C5)", value: 1 }, 45);
  return sheet.snapshot();
}

async function audited(overrides: Partial<PaneServices>) {
  const services = { ...auditServices([strangeSheet()]), ...overrides };
  const view = await renderPart(<AuditView active />, services);
  await view.user.click(await screen.findByRole("button", { name: "Audit" }));
  await view.user.click(await screen.findByText("Was a scorecard not recognized?"));
  return view;
}

const SELECTED = {
  readSelection: () => Promise.resolve({ sheetId: "1", address: "B3:D6" }),
  readCells: () =>
    Promise.resolve({ sheetName: "S", address: "B3:D6", values: [["x", "y", "z"]], error: null }),
};

test("a card that was not recognised is pointed to, audited and found wrong", async () => {
  const { user, container } = await audited(SELECTED);
  expect(screen.getByText(/Scorecards: 0\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Read the selection" }));
  expect(await screen.findByText(/^B3:D6 on “S”/)).toBeVisible();
  expect(screen.getByText(/^Point out the weights/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Weight"), "Column C: y");
  await user.selectOptions(screen.getByLabelText("Score"), "Column D: z");
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Take as a scorecard" }));
  expect(
    screen.getByText("“S!B3:D6” will count as a scorecard once you audit again."),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Audit again" }));
  expect(await screen.findByText(/Scorecards: 1\./)).toBeVisible();
  expect(screen.getByRole("heading", { name: /Rule D04/ })).toBeVisible();
  expect(screen.getByText(/Pointed out by you/)).toBeInTheDocument();
});

test("a selection without room for a card, and one that cannot be read, say what to do", async () => {
  const readCells = jest
    .fn()
    .mockResolvedValueOnce({ sheetName: "S", address: "B3", values: [["x"]], error: null })
    .mockRejectedValueOnce(new ExcelProblem("several-areas-selected"));
  const readSelection = () => Promise.resolve({ sheetId: "1", address: "B3" });
  const { user } = await audited({ readSelection, readCells });
  await user.click(screen.getByRole("button", { name: "Read the selection" }));
  expect(await screen.findByText(/^The selection is too small/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Read the selection" }));
  expect(await screen.findByText(/several/i)).toBeVisible();
});

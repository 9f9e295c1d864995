import { act } from "@testing-library/react";
import { ExcelProblem } from "../../../../src/excel/excel-problem";
import type { CellPlace, CellsRead } from "../../../../src/excel/read-cells";
import type { watchWorkbook } from "../../../../src/excel/watch-workbook";
import type { FunctionHelp } from "../../../../src/taskpane/functions/function-help";
import { FunctionsView } from "../../../../src/taskpane/functions/FunctionsView";
import type { PaneServices } from "../../../../src/taskpane/pane-services";
import { accessibilityFaults } from "../../support/accessibility";
import { excelIn } from "../../support/fake-services";
import { FUNCTIONS } from "../../support/functions";
import { renderPart, screen } from "../../support/render-pane";

type Listener = Parameters<typeof watchWorkbook>[0];

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const CELLS: Readonly<Record<string, unknown[][]>> = {
  "A2:A4": column(40, 2, ""),
  "B2:B4": column(50, 6, ""),
  C2: column("n/a"),
  D3: column(""),
  D9: column(""),
};
const TABLE = {
  tableName: "Calls",
  sheetName: "Log",
  ...{ row: 1, rows: 3, column: 0 },
  headings: ["已解决", "Total cases"],
};

const SERVICE_LEVEL: FunctionHelp = {
  ...{
    id: "SERVICELEVEL",
    family: "calls",
    name: "KPI.SERVICELEVEL",
    description: "Service level.",
  },
  ...{ examples: [], plain: [], noPlainFormula: null },
  parameters: [
    {
      ...{ key: "mode", name: "mode", description: "Which way.", optional: false },
      ...{ matrix: false, single: true, guarded: false },
      options: [{ value: "negative", meaning: "abandoned calls are misses" }],
    },
  ],
};

function cellsAt(place: CellPlace): CellsRead {
  const address =
    place.kind === "area" ? place.address : place.column === "Total cases" ? "B2:B4" : "A2:A4";
  const row = place.kind === "column" ? place.row : undefined;
  const column = CELLS[address];
  const values = row === undefined ? column : column?.slice(row - 1, row);
  if (!values) throw new ExcelProblem("sheet-gone");
  return { sheetName: "Log", address, values, error: null };
}

/** Adds up as KPI.FCR does; refuses text in its second argument. */
function fcr(...given: unknown[]): unknown {
  const [resolved = 0, total = 0] = given
    .slice(0, 2)
    .map((cells) =>
      (cells as unknown[][]).flat().reduce<number>((sum, cell) => sum + Number(cell), 0),
    );
  if (!Number.isNaN(total)) return resolved / total;
  return { code: "#VALUE!", message: "Argument 2 holds text.", position: 2 };
}

async function build(services: Partial<PaneServices> = {}, hash = "#/functions/build/FCR") {
  window.location.hash = hash;
  let listener: Listener = () => undefined;
  const readCells = jest.fn((place: CellPlace) => Promise.resolve().then(() => cellsAt(place)));
  const view = await renderPart(<FunctionsView active />, {
    loadFunctionHelp: () => Promise.resolve([...FUNCTIONS, SERVICE_LEVEL]),
    readHeadings: () => Promise.resolve([TABLE]),
    readSelection: () => Promise.resolve({ sheetId: "1", address: "A2:A4" }),
    associatedFunction: () => fcr,
    readCells,
    watchWorkbook: (follow) => {
      listener = follow;
      return Promise.resolve(() => Promise.resolve());
    },
    ...services,
  });
  const select = (address: string) =>
    act(async () => {
      listener("selection", { sheetId: "1", address });
      await Promise.resolve();
    });
  return { ...view, readCells, select };
}

const field = (name: RegExp) => screen.getByRole("textbox", { name });
const status = () => screen.getAllByRole("status")[0];

afterEach(() => {
  window.location.hash = "";
});

test("a selection fills the field that has the focus, in one reading", async () => {
  const { user, select, readCells } = await build();
  readCells.mockClear();
  await user.click(field(/^resolved/));
  await select("A2:A4");
  expect(field(/^resolved/)).toHaveValue("Calls[已解决]");
  expect(readCells).toHaveBeenCalledTimes(1);
  await user.click(field(/^total/));
  await select("B2:B4");
  expect(field(/^resolved/)).toHaveValue("Calls[已解决]");
  expect(field(/^total/)).toHaveValue("Calls[Total cases]");
});

test("value and both formulas stand there as soon as nothing is missing", async () => {
  const { user } = await build();
  expect(status()).toHaveTextContent("Still needed: resolved, total");
  await user.type(field(/^resolved/), "42");
  await user.type(field(/^total/), "Log!B2:B4");
  expect(await screen.findByText("0.75")).toBeVisible();
  expect(screen.getByText("=KPI.FCR(42,Log!B2:B4)")).toBeVisible();
  expect(screen.getByText("=SUM(42)/(SUM(Log!B2:B4))")).toBeVisible();
});

test("the selection is taken by a button, and columns are proposed by their headings", async () => {
  const { user } = await build();
  await user.click(screen.getByRole("button", { name: "Take the selection for resolved" }));
  expect(await screen.findByDisplayValue("Calls[已解决]")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Use column Calls[Total cases]" }));
  expect(await screen.findByText("0.75")).toBeVisible();
});

test("what the function refuses stands beside the argument that is to blame", async () => {
  const { user } = await build();
  await user.type(field(/^resolved/), "1");
  await user.type(field(/^total/), "Log!C2");
  expect(await screen.findByText("Argument 2 holds text.")).toBeVisible();
  expect(field(/^total/)).toBeInvalid();
  expect(field(/^resolved/)).toBeValid();
});

test.each([
  ["[Book2.xlsx]Log!A1", "References to other workbooks"],
  ["Log!Z9", "That is not there."],
  ["calls plus one", "That is not there."],
  ["A2:A4", "First name the cell for the formula"],
])("%s is refused beside its field", async (text, sentence) => {
  const { user } = await build();
  await user.click(field(/^resolved/));
  await user.paste(text);
  expect(await screen.findByText(new RegExp(`^${sentence}`))).toBeVisible();
});

test("a range too large is told", async () => {
  const readCells = () => Promise.reject(new ExcelProblem("too-large"));
  const { user, select } = await build({ readCells });
  await user.click(field(/^resolved/));
  await select("A:A");
  expect(await screen.findByText(/^That is more than can be read at once/)).toBeVisible();
});

test("the formula goes to the chosen cell, its references without their own sheet", async () => {
  const writeFormula = jest.fn().mockResolvedValue({ address: "D9" });
  const { user, select } = await build({ writeFormula });
  await user.type(field(/^resolved/), "1");
  await user.type(field(/^total/), "Log!B2:B4");
  await user.click(field(/^Cell for the formula/));
  await select("D9");
  await user.click(screen.getByRole("button", { name: "Insert formula" }));
  expect(writeFormula.mock.calls).toEqual([
    ["=KPI.FCR(1,B2:B4)", expect.objectContaining({ sheetName: "Log", address: "D9" })],
  ]);
  expect(screen.getByText("=KPI.FCR(1,B2:B4) is now in cell D9.")).toBeVisible();
  await select("A2:A4");
  expect(field(/^Cell for the formula/)).toHaveValue("Log!D9");
});

test("an empty active cell is the formula's at first, and its row is proposed", async () => {
  const { user } = await build({
    readSelection: () => Promise.resolve({ sheetId: "1", address: "D3" }),
  });
  expect(await screen.findByDisplayValue("Log!D3")).toBe(field(/^Cell for the formula/));
  await user.type(field(/^resolved/), "3");
  await user.click(screen.getByRole("button", { name: "Use this row’s Calls[@[Total cases]]" }));
  expect(await screen.findByText("=KPI.FCR(3,Calls[@[Total cases]])")).toBeVisible();
  expect(screen.getByText("0.5")).toBeVisible();
});

test("another cell for the formula is another row of what it reads", async () => {
  const { user, select } = await build();
  await select("D3");
  await user.type(field(/^resolved/), "3");
  await user.click(field(/^total/));
  await user.paste("Calls[@[Total cases]]");
  expect(await screen.findByText("0.5")).toBeVisible();
  await user.clear(field(/^Cell for the formula/));
  await user.paste("Log!C2");
  expect(await screen.findByText("0.06")).toBeVisible();
});

test("an active cell that holds something is not taken for the formula's", async () => {
  const { readCells } = await build({
    readSelection: () => Promise.resolve({ sheetId: "1", address: "C2" }),
  });
  expect(readCells).toHaveBeenCalledTimes(1);
  expect(field(/^Cell for the formula/)).toHaveValue("");
});

test("a fixed choice is taken from a cell as well, and from the list again", async () => {
  const { user, select } = await build(
    { associatedFunction: () => null },
    "#/functions/build/SERVICELEVEL",
  );
  const choice = () => screen.getByRole("combobox", { name: /^mode/ });
  await user.selectOptions(choice(), "negative – abandoned calls are misses");
  await user.selectOptions(choice(), "From a cell…");
  expect(field(/^mode/)).toHaveFocus();
  await select("C2");
  expect(field(/^mode/)).toHaveValue("Log!C2");
  await user.click(screen.getByRole("button", { name: "Choose from the list" }));
  expect(choice()).toHaveValue("");
});

test("a protected sheet is told, and the fields stay", async () => {
  const writeFormula = () => Promise.reject(new ExcelProblem("sheet-protected"));
  const { user } = await build({ writeFormula });
  await user.type(field(/^resolved/), "1");
  await user.type(field(/^total/), "2");
  await user.click(screen.getByRole("button", { name: "Insert plain formula" }));
  expect(await screen.findByText(/^This sheet is protected/)).toBeVisible();
  expect(field(/^total/)).toHaveValue("2");
});

test("an indicator names its own figures", async () => {
  await build({}, "#/functions/build/FCR/first-contact-resolution");
  expect(await screen.findByText("First contact resolution (FCR)")).toBeVisible();
  expect(screen.getByText(/^Tickets resolved at first contact · /)).toBeVisible();
});

test("a function that is not there leads back to the list", async () => {
  await build({}, "#/functions/build/GONE");
  expect(screen.getByText("No function matches “GONE”.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Show all" })).toHaveAttribute("href", "#/functions");
});

test.each(["zh-CN", "en-US", "zh-TW"])("axe finds nothing wrong in %s", async (language) => {
  const view = await build({ host: excelIn(language) });
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

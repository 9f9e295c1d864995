import { act, within } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { InsertedSheet } from "../../../src/excel/insertion";
import type { SheetDraft } from "../../../src/sheets/sheet-plan";
import { EngineFailure } from "../../../src/taskpane/logs/engine/log-engine";
import { LogView } from "../../../src/taskpane/logs/LogView";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { renderPane, renderPart, screen } from "../support/render-pane";
import { windowWithKeyboard } from "../support/window-with-keyboard";
import { directEngine } from "./direct-engine";
import { CONTACTS, HEADINGS, logServices } from "./fake-log";

async function show(overrides: Partial<PaneServices> = {}) {
  const view = await renderPart(<LogView />, { ...logServices(), ...overrides });
  await screen.findByRole("heading", { level: 1 });
  return view;
}

async function choose(overrides: Partial<PaneServices> = {}) {
  const view = await show(overrides);
  await view.user.selectOptions(await screen.findByLabelText("Source"), "Contacts");
  await screen.findByRole("button", { name: "Analyze" });
  return view;
}

const shownIn = (label: string) => {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  return select.options[select.selectedIndex]?.text;
};

const figures = () => {
  const list = within(screen.getByText("Result").parentElement ?? document.body);
  return list.getAllByRole("definition").map(({ textContent }) => textContent);
};

test("the way there from the functions, and the address that leads there", async () => {
  await renderPane(logServices(), "#/functions");
  expect(await screen.findByRole("link", { name: "Open log analysis" })).toHaveAttribute(
    "href",
    "#/functions/logs",
  );
  await act(async () => {
    window.location.hash = "#/functions/logs";
    await Promise.resolve();
  });
  expect(await screen.findByRole("heading", { level: 1, name: "Log analysis" })).toBeVisible();
  expect(screen.getByRole("link", { name: /Back to the functions/ })).toHaveAttribute(
    "href",
    "#/functions",
  );
});

describe("choosing", () => {
  test("a table: its size is told, its columns are recognised", async () => {
    await choose();
    expect(screen.getByText(/Sheet “Log”, B4:E10, 6 rows\. Hidden and filtered/)).toBeVisible();
    expect(shownIn("Customer")).toBe("Customer ID");
    expect(shownIn("Issue (optional)")).toBe("Issue type");
    expect(shownIn("Time")).toBe("Contact time");
  });

  test("the selected cells", async () => {
    const source = { kind: "range", sheetId: "s", address: "B4:E10" } as const;
    const openLog = jest.fn(logServices().openLog);
    const { user } = await show({ selectedRange: () => Promise.resolve(source), openLog });
    await user.click(screen.getByRole("button", { name: "Use the selected cells" }));
    await screen.findByText(/6 rows/);
    expect(openLog).toHaveBeenCalledWith(source);
  });

  test("a workbook without tables says what to do instead", async () => {
    await show({ findTables: () => Promise.resolve([]) });
    expect(await screen.findByText(/This workbook has no tables\. Select cells/)).toBeVisible();
  });

  test("a list that is no list is told in a sentence", async () => {
    const { user } = await show({ openLog: () => Promise.reject(new ExcelProblem("list-empty")) });
    await user.selectOptions(await screen.findByLabelText("Source"), "Contacts");
    expect(await screen.findByText(/There is no list to analyze here/)).toBeVisible();
  });

  test("another analysis asks for other columns and settings", async () => {
    const { user } = await choose();
    await user.selectOptions(screen.getByLabelText("Analysis"), "RFM customer segments");
    expect(shownIn("Amount")).toBe("Choose a column…");
    expect(shownIn("Cut")).toBe("Median");
    expect(screen.queryByLabelText("Window (days)")).not.toBeInTheDocument();
  });
});

describe("running", () => {
  test("shows the numbers, the rows they rest on and what was left out", async () => {
    const { user } = await choose();
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    expect(await screen.findByText("The analysis is done.")).toBeVisible();
    expect(figures()).toEqual(["66.7%", "3", "2", "1", "1"]);
    expect(screen.getByText(/6 rows read, 5 analyzed\. As of 2025-12-31/)).toBeVisible();
    expect(screen.getByText("Rows without “Customer”: 1")).toBeVisible();
  });

  test("a list that is edited meanwhile: the cell is told, and it can be read again", async () => {
    const stop = jest.fn(() => Promise.reject(new ExcelProblem("cell-being-edited")));
    const watchLog = jest
      .fn(logServices().watchLog)
      .mockResolvedValueOnce({ edited: () => "E7", stop });
    const { user } = await choose({ watchLog });
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    expect(await screen.findByText(/edited while it was read \(“Log”, E7\)/)).toBeVisible();
    expect(screen.queryByText("The analysis is done.")).not.toBeInTheDocument();
    expect(watchLog.mock.calls[0]?.[1]).toEqual([0, 2, 3]);
    expect(stop).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByText("The analysis is done.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Read again" })).not.toBeInTheDocument();
  });

  test("a setting that cannot be read, and columns missing or chosen twice, hold it back", async () => {
    const openLog = jest.fn(logServices().openLog);
    const { user } = await choose({ openLog });
    await user.clear(screen.getByLabelText("Window (days)"));
    await user.selectOptions(screen.getByLabelText("Customer"), "Choose a column…");
    await user.selectOptions(screen.getByLabelText("Time"), "Issue type");
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    expect(screen.getByText("Type a number between 1 and 3650.")).toBeVisible();
    expect(screen.getByText("Choose a column for “Customer”.")).toBeVisible();
    expect(screen.getByText(/“Time” was chosen twice/)).toBeVisible();
    expect(openLog).toHaveBeenCalledTimes(1);
  });

  test("changing a setting takes the old result away", async () => {
    const { user } = await choose();
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    await screen.findByText("The analysis is done.");
    await user.type(screen.getByLabelText("Window (days)"), "0");
    expect(screen.queryByText("Result")).not.toBeInTheDocument();
  });

  test("a date as text: the column's own heading and the cell are named", async () => {
    const rows = CONTACTS.map((row, at) => (at === 4 ? [...row.slice(0, 3), "soon"] : row));
    const { user } = await choose(logServices(rows));
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    expect(
      await screen.findByText(/Column “Contact time”, cell E9: the text “soon” stands here/),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: /Write as/ })).not.toBeInTheDocument();
  });

  test("a column that went missing since it was chosen", async () => {
    let headings = HEADINGS;
    const { user } = await choose({
      openLog: () => logServices(CONTACTS, headings).openLog({ kind: "table", tableName: "" }),
    });
    headings = HEADINGS.slice(1);
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    expect(await screen.findByText(/The list changed while it was read/)).toBeVisible();
  });

  test("a worker that does not start is told in a sentence", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user } = await choose({
      startLogEngine: () => {
        throw new EngineFailure();
      },
    });
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    expect(await screen.findByText(/did not start or ended unexpectedly/)).toBeVisible();
  });
});

describe("while it runs", () => {
  /** Services whose list is read step by step, as the test says. */
  function stepwise() {
    const close = jest.fn();
    let step: (reach: { rows: number; waiting?: boolean }) => Promise<void> = () =>
      Promise.resolve();
    const services: Partial<PaneServices> = {
      startLogEngine: () => ({ ...directEngine(), close }),
      readLog: (_log, columns, { take, wait }) => {
        step = async ({ rows, waiting = false }) => {
          if (waiting) wait();
          else {
            const part = CONTACTS.slice(0, rows);
            const cells = columns.map((column) => part.map((row) => [row[column]]));
            await take({ first: 0, columns: cells });
          }
        };
        return new Promise(() => undefined);
      },
    };
    return { services, close, reach: (to: Parameters<typeof step>[0]) => act(() => step(to)) };
  }

  test("progress is shown, told at each quarter, and a cell edit is named as the reason", async () => {
    const { services, reach } = stepwise();
    const { user } = await choose(services);
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    const bar = await screen.findByRole("progressbar", { name: "Reading" });
    await reach({ rows: 3 });
    expect(screen.getByText(/3 of 6 rows read/)).toBeVisible();
    expect(bar).toHaveAttribute("aria-valuenow", "0.5");
    expect(screen.getByText("50% read")).toHaveAttribute("role", "status");
    await reach({ rows: 0, waiting: true });
    expect(screen.getByText(/A cell is being edited, so reading has paused/)).toBeVisible();
  });

  test("cancel ends it at once and leaves nothing behind", async () => {
    windowWithKeyboard("pane");
    const { services, close } = stepwise();
    const { user } = await choose(services);
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await screen.findByText(/was canceled\. Nothing was written/)).toBeVisible();
    expect(close).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("button", { name: "Analyze" })).toHaveFocus();
  });

  test("its end leaves the keyboard to whoever types into the sheet meanwhile", async () => {
    const { user } = await choose();
    windowWithKeyboard("sheet");
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    await screen.findByText("The analysis is done.");
    expect(screen.getByRole("button", { name: "Analyze" })).not.toHaveFocus();
  });

  test("the settings cannot be changed meanwhile", async () => {
    const { services } = stepwise();
    const { user } = await choose(services);
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    await screen.findByRole("progressbar");
    for (const label of ["Source", "Analysis", "Customer", "Window (days)"]) {
      expect(screen.getByLabelText(label)).toBeDisabled();
    }
  });
});

describe("writing the result", () => {
  const INSERTED: InsertedSheet = {
    sheetId: "id",
    sheetName: "First contact",
    address: "A1:B20",
    parts: {
      block: { row: 0, column: 0, rows: 20, columns: 2 },
      tables: [],
      names: [],
      charts: [],
      firstInput: { row: 0, column: 0, rows: 1, columns: 1 },
    },
    before: null,
  };

  test("as a new sheet, and taking it away again", async () => {
    const insertSheet = jest.fn<Promise<InsertedSheet>, [SheetDraft]>(() =>
      Promise.resolve(INSERTED),
    );
    const removeInserted = jest.fn(() => Promise.resolve());
    const { user } = await choose({ insertSheet, removeInserted });
    await user.click(screen.getByRole("button", { name: "Analyze" }));
    await user.click(await screen.findByRole("button", { name: "Write as a new sheet" }));
    expect(
      await screen.findByText("The result stands on the sheet “First contact”."),
    ).toBeVisible();
    expect(insertSheet.mock.calls[0]?.[0].wantedSheetName).toBe("FCR by repeat window");
    await user.click(screen.getByRole("button", { name: "Remove the sheet" }));
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(await screen.findByText("The sheet was deleted.")).toBeVisible();
    expect(removeInserted).toHaveBeenCalledWith(INSERTED);
  });
});

test.each(["zh-CN", "zh-TW", "en-US"])("is accessible in %s", async (language) => {
  const { container, user } = await show({ host: excelIn(language) });
  const [source] = await screen.findAllByRole("combobox");
  if (!source) throw new Error("There is nothing to choose from.");
  await user.selectOptions(source, "Contacts");
  expect(await screen.findAllByRole("combobox")).toHaveLength(5);
  expect(await accessibilityFaults(container)).toEqual([]);
});

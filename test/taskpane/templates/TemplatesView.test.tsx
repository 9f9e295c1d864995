import { within } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { InsertedSheet } from "../../../src/excel/insertion";
import type { SheetDraft } from "../../../src/sheets/sheet-plan";
import { sessionMemory } from "../../../src/taskpane/frame/memory";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { TemplatesView } from "../../../src/taskpane/templates/TemplatesView";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { FUNCTIONS } from "../support/functions";
import { renderPart, screen } from "../support/render-pane";
import { windowWithKeyboard } from "../support/window-with-keyboard";

const inserted: InsertedSheet = {
  sheetId: "{1}",
  sheetName: "Finance service scorecard",
  address: "A1:P30",
  parts: {
    block: { row: 0, column: 0, rows: 30, columns: 16 },
    tables: [],
    names: [],
    charts: [],
    firstInput: { row: 1, column: 3, rows: 1, columns: 1 },
  },
  before: null,
};
const insertedBlock: InsertedSheet = {
  ...inserted,
  sheetName: "Sheet1",
  address: "B3:Q32",
  before: { widths: [], charts: [], blank: true },
};

const show = (services: Partial<PaneServices> = {}) => renderPart(<TemplatesView />, services);
const button = (name: string) => screen.getByRole("button", { name });
const insert = () => button("Insert scorecard");

describe("what is shown before inserting", () => {
  const valuesIn = (group: string) =>
    within(screen.getByRole("radiogroup", { name: group }))
      .getAllByRole("radio")
      .map((radio) => radio.getAttribute("value"));

  test("groups of scorecards, then the other sheets; the first industry is chosen", async () => {
    await show();
    expect(valuesIn("Template for")).toEqual(["industry", "role", "customer", "working-sheets"]);
    expect(valuesIn("Industry")).toEqual(["ecommerce", "finance", "manufacturing"]);
    expect(screen.getByRole("radio", { name: /^E-commerce\s*6 indicators/ })).toBeChecked();
  });

  test("another group opens with its first template", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("radio", { name: "Role" }));
    expect(valuesIn("Role")).toHaveLength(10);
    expect(screen.getByRole("radio", { name: /^Service agent\s*7 indicators/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Customers" }));
    expect(valuesIn("Customers")).toHaveLength(5);
  });

  test("only the chosen one says more than a line", async () => {
    const { user } = await show();
    expect(screen.queryByText(/Strict regulation/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /^Finance/ }));
    expect(screen.getByText(/Strict regulation/)).toBeVisible();
  });

  test("the last choice is remembered; one that is gone is the first again", async () => {
    const memory = sessionMemory();
    memory.write("template", "tier-growing");
    const { user } = await show({ memory });
    expect(screen.getByRole("radio", { name: /^Growing customers/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /^New customers/ }));
    expect(memory.read("template")).toBe("tier-new");
    memory.write("template", "no-such-template");
    await show({ memory });
    expect(screen.getByRole("radio", { name: /^E-commerce/ })).toBeChecked();
  });

  test("the weight of each category as a sentence, a bar and a list of its indicators", async () => {
    await show();
    expect(screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"))).toEqual([
      "Outcome: 35%, recommended 35% to 45%: within range.",
      "Efficiency: 35%, recommended 25% to 35%: within range.",
      "Behavior: 15%, recommended 10% to 20%: within range.",
      "Capability: 15%, recommended 10% to 15%: within range.",
    ]);
    expect(screen.getAllByRole("listitem")).toHaveLength(6);
    expect(screen.getAllByRole("listitem")[0]).toHaveTextContent("Inquiry conversion rate20%");
  });

  test("finance lies outside on purpose, with the published reasons, and knocks out", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("radio", { name: /Finance/ }));
    expect(screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"))).toEqual([
      "Outcome: 35%, recommended 35% to 45%: within range.",
      "Efficiency: 20%, recommended 25% to 35%: too low.",
      "Behavior: 30%, recommended 10% to 20%: too high.",
      "Capability: 15%, recommended 10% to 15%: within range.",
    ]);
    expect(screen.getAllByText("Outside the recommended range on purpose")).toHaveLength(2);
    expect(screen.getByText(/rather a little slower/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Knock-out item" })).toBeInTheDocument();
    expect(screen.getByText("金融客服指标模板")).toHaveAttribute("lang", "zh-CN");
  });

  test("weights that are ours are said to be ours", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("radio", { name: "Role" }));
    expect(screen.getByText(/added by us: .*choice of indicators.*weights/)).toBeVisible();
  });

  test("what is ours and not the source's is said", async () => {
    await show();
    expect(
      screen.getByText(/Not from the source but added by us: .*direction.*unit/),
    ).toBeVisible();
  });

  test.each([
    ["zh-CN", /^金融/],
    ["en-US", /^Finance/],
    ["zh-TW", /^金融/],
  ])("axe finds nothing wrong in %s", async (language, finance) => {
    const { container, user } = await show({ host: excelIn(language) });
    await user.click(screen.getByRole("radio", { name: finance }));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe("inserting", () => {
  test("on a new sheet is the default; the draft is the chosen template's, in the pane's language", async () => {
    const insertSheet = jest.fn().mockResolvedValue(inserted);
    const { user } = await show({ insertSheet, host: excelIn("zh-CN") });
    await user.click(screen.getByRole("radio", { name: /金融/ }));
    await user.click(button("插入计分卡"));
    expect(insertSheet).toHaveBeenCalledTimes(1);
    expect(insertSheet.mock.calls[0]).toEqual([
      expect.objectContaining({ wantedSheetName: "金融客服计分卡" }),
      "new-sheet",
    ]);
  });

  test("a knock-out item that is offered is added only when it is ticked", async () => {
    const insertSheet = jest.fn().mockResolvedValue(inserted);
    const { user } = await show({ insertSheet });
    const rows = () => (insertSheet.mock.lastCall as [SheetDraft, string])[0].rows;
    expect(screen.getByText(/恶意承诺、虚假承诺/)).toBeVisible();
    await user.click(insert());
    const without = rows();
    await user.click(screen.getByRole("checkbox", { name: "False promises" }));
    expect(screen.getByRole("heading", { name: "Knock-out item" })).toBeVisible();
    await user.click(insert());
    // A heading, the item and an empty line, in place of nothing.
    expect(rows()).toBe(without + 3);
    await user.click(screen.getByRole("radio", { name: /^Finance/ }));
    expect(screen.getByRole("checkbox", { name: "Information leaks" })).not.toBeChecked();
  });

  test("nothing is offered where no document names anything", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("radio", { name: "Role" }));
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    expect(screen.getByRole("checkbox")).toHaveAccessibleName(/^In plain formulas/);
  });

  test("at the selection says what that needs", async () => {
    const insertSheet = jest.fn().mockResolvedValue(insertedBlock);
    const { user } = await show({ insertSheet });
    await user.click(screen.getByRole("radio", { name: "At the selected cell" }));
    expect(screen.getByText(/nothing is overwritten/)).toBeVisible();
    await user.click(insert());
    expect(insertSheet).toHaveBeenCalledWith(expect.anything(), "selection");
  });

  test("a double click inserts once; the button says that it is at work", async () => {
    let finish: (result: InsertedSheet) => void = () => undefined;
    const insertSheet = jest.fn(
      () =>
        new Promise<InsertedSheet>((resolve) => {
          finish = resolve;
        }),
    );
    const { user } = await show({ insertSheet });
    await user.dblClick(insert());
    expect(insertSheet).toHaveBeenCalledTimes(1);
    expect(insert()).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("progressbar")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Inserting the scorecard…");
    finish(inserted);
    expect(await screen.findByText(/Inserted on sheet “Finance service scorecard”/)).toBeVisible();
    expect(insert()).not.toHaveAttribute("aria-disabled", "true");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });

  test("a failure is told in a sentence, offers nothing to remove, and can be tried again", async () => {
    const insertSheet = jest
      .fn()
      .mockRejectedValueOnce(new ExcelProblem("room-taken", { address: "D9" }))
      .mockResolvedValueOnce(inserted);
    const { user } = await show({ insertSheet });
    await user.click(insert());
    expect(screen.getByRole("status")).toHaveTextContent("cell D9 already holds something");
    expect(screen.queryByRole("button", { name: "Remove it again" })).not.toBeInTheDocument();
    await user.click(insert());
    expect(screen.getByRole("status")).toHaveTextContent("Inserted on sheet");
  });
});

describe("afterwards", () => {
  async function insertFirst(services: Partial<PaneServices>, result = inserted) {
    const view = await show({ insertSheet: () => Promise.resolve(result), ...services });
    await view.user.click(insert());
    return view;
  }

  test("the scorecard can be shown", async () => {
    const showInserted = jest.fn().mockResolvedValue(undefined);
    const { user } = await insertFirst({ showInserted });
    await user.click(button("Go to the scorecard"));
    expect(showInserted).toHaveBeenCalledWith(inserted);
  });

  test("a scorecard that is gone is told, not opened", async () => {
    const showInserted = () => Promise.reject(new ExcelProblem("sheet-gone"));
    const { user } = await insertFirst({ showInserted });
    await user.click(button("Go to the scorecard"));
    expect(screen.getByRole("status")).toHaveTextContent("It is no longer there");
  });

  test("removing asks first, with the keyboard on the harmless answer", async () => {
    const removeInserted = jest.fn();
    const { user } = await insertFirst({ removeInserted });
    await user.click(button("Remove it again"));
    expect(
      screen.getByRole("group", {
        name: /Remove sheet “Finance service scorecard” with everything typed into it\?/,
      }),
    ).toBeVisible();
    expect(button("Keep")).toHaveFocus();
    await user.click(button("Keep"));
    expect(removeInserted).not.toHaveBeenCalled();
    expect(button("Remove it again")).toHaveFocus();
  });

  test("a block names its place, since its sheet stays", async () => {
    const { user } = await insertFirst({}, insertedBlock);
    await user.click(button("Remove it again"));
    expect(screen.getByText(/Remove the scorecard at B3:Q32 on sheet “Sheet1”/)).toBeVisible();
  });

  test("once removed, there is nothing left to show or remove, and the keyboard is not lost", async () => {
    windowWithKeyboard("pane");
    const removeInserted = jest.fn().mockResolvedValue(undefined);
    const { user } = await insertFirst({ removeInserted });
    await user.click(button("Remove it again"));
    await user.click(button("Remove"));
    expect(removeInserted).toHaveBeenCalledWith(inserted);
    expect(screen.getByRole("status")).toHaveTextContent("The scorecard was removed.");
    expect(screen.queryByRole("button", { name: /Go to|Remove/ })).not.toBeInTheDocument();
    expect(document.activeElement).toContainElement(screen.getByRole("status"));
    expect(document.body).not.toHaveFocus();
  });

  test("a removal that fails keeps the offer", async () => {
    const removeInserted = () => Promise.reject(new ExcelProblem("workbook-protected"));
    const { user } = await insertFirst({ removeInserted });
    await user.click(button("Remove it again"));
    await user.click(button("Remove"));
    expect(screen.getByRole("status")).toHaveTextContent("structure is protected");
    expect(button("Remove it again")).toBeVisible();
  });
});

describe("in plain formulas", () => {
  const formulasIn = (draft: SheetDraft | undefined) =>
    draft
      ?.plan({ sheetName: "S", row: 0, column: 0, tableNames: ["T"], nameSuffix: "" })
      .cells.flat()
      .flatMap((cell) => (typeof cell === "object" ? [cell.formula] : []));

  test("a card is inserted where that is chosen, and the choice is remembered", async () => {
    const memory = sessionMemory();
    memory.write("template", "b2b");
    const insertSheet = jest.fn<Promise<InsertedSheet>, [SheetDraft]>(() =>
      Promise.resolve(inserted),
    );
    const loadFunctionHelp = () => Promise.resolve(FUNCTIONS);
    const { user } = await show({ memory, insertSheet, loadFunctionHelp });
    const choice = screen.getByRole("checkbox", { name: /^In plain formulas/ });
    await user.click(insert());
    await user.click(choice);
    await user.click(insert());
    expect(await screen.findByText(/^Inserted/)).toBeInTheDocument();
    const [ours, plain] = insertSheet.mock.calls.map(([draft]) => formulasIn(draft));
    expect(ours?.filter((formula) => formula.includes("KPI.FCR("))).toHaveLength(1);
    expect(plain?.filter((formula) => formula.includes("KPI.FCR("))).toEqual([]);
    expect(memory.read("plain")).toBe("yes");
  });
});

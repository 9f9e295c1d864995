import { within } from "@testing-library/react";
import type { InsertedSheet } from "../../../src/excel/insertion";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import type { SheetDraft } from "../../../src/sheets/sheet-plan";
import { TemplatesView } from "../../../src/taskpane/templates/TemplatesView";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { renderPart, screen } from "../support/render-pane";
import { tableOf } from "../support/tables";

const inserted: InsertedSheet = {
  sheetId: "{1}",
  sheetName: "Goal cascade",
  address: "A1:H40",
  parts: {
    block: { row: 0, column: 0, rows: 40, columns: 8 },
    tables: [],
    names: [],
    charts: [],
    firstInput: { row: 1, column: 1, rows: 1, columns: 1 },
  },
  before: null,
};

const button = (name: string) => screen.getByRole("button", { name });

/** The templates tab with a working sheet chosen. */
async function chosen(sheet: RegExp, services: Partial<PaneServices> = {}) {
  const view = await renderPart(<TemplatesView />, services);
  await view.user.click(screen.getByRole("radio", { name: "Working sheets" }));
  await view.user.click(screen.getByRole("radio", { name: sheet }));
  await screen.findByRole("button", { name: "Insert working sheet" });
  return view;
}

/** What a draft writes into its first column. */
function firstColumn(draft: SheetDraft): unknown[] {
  const place = { sheetName: "", row: 0, column: 0, nameSuffix: "" };
  const plan = draft.plan({ ...place, tableNames: draft.wantedTableNames });
  return plan.cells.map(([first]) => first);
}

/** A service that keeps the last draft that it was asked to insert. */
function keepingDraft() {
  const kept: { draft?: SheetDraft } = {};
  const insertSheet: PaneServices["insertSheet"] = (draft) => {
    kept.draft = draft;
    return Promise.resolve(inserted);
  };
  return { kept, insertSheet };
}

test("eight sheets, in their order, each with the number of its columns", async () => {
  await chosen(/^Goal cascade/);
  const sheets = within(screen.getByRole("radiogroup", { name: "Working sheets" }));
  expect(sheets.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual([
    "indicator-dictionary",
    "data-governance",
    "implementation-risks",
    "cascade",
    "pdca-log",
    "okr-kpi",
    "customer-tiers",
    "leadership-rating",
  ]);
  expect(screen.getByRole("radio", { name: /^Goal cascade\s*21 columns/ })).toBeChecked();
});

test("the preview names every table's columns and who fills them, then notes and sources", async () => {
  const { container } = await chosen(/^Goal cascade/);
  expect(screen.getAllByRole("list")).toHaveLength(3);
  expect(screen.getAllByRole("listitem")).toHaveLength(21);
  expect(screen.getByText("2 rows given, 6 blank")).toBeVisible();
  expect(screen.getAllByRole("listitem")[0]).toHaveTextContent("Levelformula");
  expect(screen.getByText(/公司-部门-岗位三级联动 \(003_f5ab2f92e8b955c0\.txt\)/)).toBeVisible();
  expect(screen.getByText(/Our additions.*columns, formulas/)).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("inserts, leads there, and takes it back in its own words", async () => {
  const { insertSheet } = keepingDraft();
  const removeInserted = jest.fn(() => Promise.resolve());
  const { user } = await chosen(/^Goal cascade/, { insertSheet, removeInserted });
  await user.click(button("Insert working sheet"));
  expect(await screen.findByText(/Inserted into the sheet “Goal cascade”/)).toBeVisible();
  expect(button("Go to the working sheet")).toBeVisible();
  await user.click(button("Remove it again"));
  await user.click(button("Remove"));
  expect(await screen.findByText("The working sheet was removed.")).toBeVisible();
  expect(removeInserted).toHaveBeenCalledWith(inserted);
});

describe("the dictionary's indicators", () => {
  test("those of a template, knock-out items included", async () => {
    const { kept, insertSheet } = keepingDraft();
    const { user } = await chosen(/^Indicator dictionary/, { insertSheet });
    await user.selectOptions(screen.getByRole("combobox"), "finance");
    expect(screen.getByText("6 chosen")).toBeVisible();
    await user.click(button("Insert working sheet"));
    if (!kept.draft) throw new Error("Nothing was inserted.");
    expect(firstColumn(kept.draft)).toEqual(
      expect.arrayContaining(["First contact resolution (FCR)", "Major compliance breaches"]),
    );
  });

  test("those of the card at the selected cell, in whatever language, own ones by name", async () => {
    const { kept, insertSheet } = keepingDraft();
    const card = tableOf(
      [
        ["成果型", "", "客户满意度", 0.4],
        ["效率型", "", "首次解决率 ＦＣＲ", 0.3],
        ["效率型", "", "咱们的指标", 0.3],
      ],
      { headers: ["指标类型", "计分卡维度", "指标名称", "权重"] },
    );
    const { user } = await chosen(/^Indicator dictionary/, {
      insertSheet,
      readTablesInView: () => Promise.resolve([tableOf([[1]], { headers: ["Any"] }), card]),
    });
    await user.click(screen.getByRole("radio", { name: /at the selected cell$/ }));
    expect(screen.getByText(/^Nothing is chosen yet/)).toBeVisible();
    await user.click(button("Read that scorecard"));
    expect(await screen.findByText("3 chosen")).toBeVisible();
    expect(screen.getByText(/Not in the catalog: 咱们的指标\./)).toBeVisible();
    await user.click(button("Insert working sheet"));
    if (!kept.draft) throw new Error("Nothing was inserted.");
    expect(firstColumn(kept.draft).slice(-3)).toEqual([
      "Customer satisfaction (CSAT)",
      "First contact resolution (FCR)",
      "咱们的指标",
    ]);
  });

  test("no card on the sheet is said, and nothing is chosen", async () => {
    const { user } = await chosen(/^Indicator dictionary/, {
      readTablesInView: () => Promise.resolve([]),
    });
    await user.click(screen.getByRole("radio", { name: /at the selected cell$/ }));
    await user.click(button("Read that scorecard"));
    expect(await screen.findByText(/No scorecard was found on this sheet/)).toBeVisible();
    expect(screen.getByText(/^Nothing is chosen yet/)).toBeVisible();
  });

  test("picked one by one, found by their names", async () => {
    const { user } = await chosen(/^Indicator dictionary/);
    await user.click(screen.getByRole("radio", { name: /^My own choice/ }));
    expect(screen.getAllByRole("checkbox")).toHaveLength(20);
    await user.type(screen.getByRole("searchbox"), "promoter");
    const [found] = screen.getAllByRole("checkbox");
    if (!found) throw new Error("Nothing was found.");
    await user.click(found);
    expect(screen.getByText("1 chosen")).toBeVisible();
    await user.clear(screen.getByRole("searchbox"));
    expect(screen.getAllByRole("checkbox")[0]).toBeChecked();
    await user.click(screen.getByRole("checkbox", { checked: true }));
    expect(screen.getByText(/^Nothing is chosen yet/)).toBeVisible();
  });
});

test("speaks Chinese to a Chinese Excel", async () => {
  const { user } = await renderPart(<TemplatesView />, { host: excelIn("zh-CN") });
  await user.click(screen.getByRole("radio", { name: "配套表格" }));
  expect(await screen.findByRole("button", { name: "插入表格" })).toBeVisible();
  expect(screen.getByRole("radio", { name: /^指标字典/ })).toBeChecked();
});

import { waitFor } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { CardReading } from "../../../src/excel/read-table";
import { TABLE_WORDS } from "../../../src/i18n/entry-table-words";
import { INDICATOR_COLUMNS } from "../../../src/sheets/company-table/table-columns";
import { screen } from "../support/render-pane";
import { tableOf } from "../support/tables";
import { keepingWorkbook, showCompany } from "./render-company";

const button = (name: string | RegExp) => screen.getByRole("button", { name, hidden: true });

/** The table as it was inserted, with those rows filled in. */
function tableWith(
  rows: readonly Partial<Record<(typeof INDICATOR_COLUMNS)[number], unknown>>[],
): CardReading {
  const { headings } = TABLE_WORDS["en-US"];
  const headers = INDICATOR_COLUMNS.map((column) => headings[column].name);
  const values = rows.map((row) => INDICATOR_COLUMNS.map((column) => row[column] ?? ""));
  const table = tableOf(values, { tableName: "OwnIndicators", headers });
  return { ...table, sheetName: "Our indicators", address: "A3:O6", bodyRow: 3 };
}

const RENEWALS = {
  indicator: "Renewals",
  kind: "Rate",
  category: "Outcome",
  unit: "%",
  direction: "Higher is better",
  function: "RATE",
  numerator: "renewed",
  denominator: "due",
};

async function read(...tables: readonly CardReading[]) {
  const workbook = keepingWorkbook();
  const showCell = jest.fn().mockResolvedValue(undefined);
  const readTablesInView = () => Promise.resolve(tables);
  const view = await showCompany({ ...workbook.services, readTablesInView, showCell });
  await view.user.click(button("Read the table in view"));
  return { ...workbook, ...view, showCell };
}

test("the tables are inserted on sheets of their own", async () => {
  const insertSheet = jest.fn().mockResolvedValue({ sheetName: "Our indicators" });
  const { user } = await showCompany({ insertSheet });
  await user.click(button("Insert a table for indicators"));
  expect(await screen.findByText(/Inserted on sheet “Our indicators”/)).toBeVisible();
  await user.click(button("Insert a table for templates"));
  expect(insertSheet.mock.calls).toEqual([
    [expect.objectContaining({ wantedTableNames: ["OwnIndicators"] }), "new-sheet"],
    [expect.objectContaining({ wantedTableNames: ["OwnTemplates"] }), "new-sheet"],
  ]);
});

test("when everything is right, all rows are taken over", async () => {
  const { user, saved } = await read(
    tableWith([RENEWALS, {}, { action: "Hide", replaces: "net-promoter-score" }]),
  );
  expect(screen.getByText("Rows that are right: 2. Problems: 0.")).toBeInTheDocument();
  await user.click(button("Take over all rows"));
  await waitFor(() => {
    expect(saved[0]?.hidden.indicators).toEqual(["net-promoter-score"]);
  });
  expect(saved[0]?.indicators[0]).toMatchObject({
    id: "own-1",
    unit: "percent",
    formula: { function: "RATE", inputs: ["figure-1", "figure-2"] },
    texts: { "en-US": { name: "Renewals", inputs: { "figure-1": "renewed", "figure-2": "due" } } },
  });
});

test("each problem names its cell and leads there; the right rows can be taken alone", async () => {
  const { user, saved, showCell } = await read(
    tableWith([
      { ...RENEWALS, unit: "furlongs" },
      RENEWALS,
      { ...RENEWALS, indicator: "Other", function: "HACK" },
      { ...RENEWALS, indicator: "", replaces: "nobody knows" },
    ]),
  );
  const sentences = [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(sentences).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Cell H4: “furlongs” is none of the words/),
      expect.stringMatching(/^Cell K6: the add-in has no function “HACK”/),
      expect.stringMatching(/^Cell B7: there is no indicator “nobody knows”/),
    ]),
  );
  await user.click(button("Show cell H4"));
  expect(showCell).toHaveBeenCalledWith("Our indicators", "H4");
  await user.click(button("Take over only the rows that are right"));
  await waitFor(() => {
    expect(saved[0]?.indicators.map(({ texts }) => texts["en-US"]?.name)).toEqual(["Renewals"]);
  });
});

test.each([
  ["no table of ours", [], /no table for a catalog on this sheet/],
  ["an empty one", [tableWith([{}, {}])], /no filled rows/],
])("%s is told", async (_, tables, sentence) => {
  await read(...tables);
  expect(screen.getByText(sentence)).toBeInTheDocument();
});

test("a workbook that cannot be read is told", async () => {
  const readTablesInView = () => Promise.reject(new ExcelProblem("cell-being-edited"));
  const { user } = await showCompany({ readTablesInView });
  await user.click(button("Read the table in view"));
  expect(await screen.findByText(/A cell is still being edited/)).toBeVisible();
});

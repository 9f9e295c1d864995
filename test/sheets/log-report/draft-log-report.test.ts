import { loadLogTexts } from "../../../src/i18n/log-texts";
import { LANGUAGES } from "../../../src/i18n/language";
import type { Language } from "../../../src/i18n/language";
import type { LogResult } from "../../../src/domain/log-analysis/log-result";
import { draftLogReport } from "../../../src/sheets/log-report/draft-log-report";
import type { LogReport } from "../../../src/sheets/log-report/log-report";
import type { CellContent, SheetPlan } from "../../../src/sheets/sheet-plan";
import { COHORTS, FCR, reportWith, RFM } from "./sample-report";

const PLACE = { sheetName: "S", row: 0, column: 0, tableNames: [], nameSuffix: "" };

async function planOf(report: LogReport, language: Language = "en-US"): Promise<SheetPlan> {
  const logs = await loadLogTexts(language);
  return draftLogReport(report, { language, logs }).plan(PLACE);
}

/** Rows of a block: from the line below its headings to the next empty line. */
function blockOf({ cells }: SheetPlan, title: string) {
  const from = cells.findIndex(([first]) => first === title) + 2;
  const length = cells.slice(from).findIndex((row) => row.every((cell) => cell === ""));
  return cells.slice(from, from + length);
}

const textOf = (cell: CellContent | undefined) => (typeof cell === "string" ? cell : "");

test("the figures come first, each with its label and its own format", async () => {
  const plan = await planOf(reportWith(FCR));
  expect(plan.cells[0]?.[0]).toBe("FCR by repeat window");
  expect(blockOf(plan, "Result")).toEqual([
    ["First contact resolution", 0.75],
    ["First contacts judged", 4],
    ["Resolved at first contact", 3],
    ["Repeated within the window", 1],
    ["Window not over, not judged", 2],
  ]);
  expect(plan.numberFormats[4]?.[1]).toBe("0.0%");
  expect(plan.numberFormats[5]?.[1]).toBe("#,##0");
});

test("the basis names source, columns, rows left out and why, settings, definition and version", async () => {
  const plan = await planOf(reportWith(FCR));
  const basis = Object.fromEntries(
    blockOf(plan, "Basis and definitions").map(([item, value]) => [textOf(item), value]),
  );
  expect(basis).toMatchObject({
    Source: "Table =Log, sheet “Data”, A1:D11",
    "Column: Customer": "=Customer",
    "Column: Issue (optional)": "not used (all count as one issue)",
    "Column: Time": "Time",
    "Rows read": 10,
    "Hidden rows": "counted",
    "Excluded: blank rows": 1,
    "Excluded: without “Customer”": 3,
    "Rows analyzed": 6,
    "Window (days)": 7,
    "Judged from": "not set (all are judged)",
    "As-of date": "2025-12-31 (whole day, the last one in the data)",
    "Add-in version": "9.9.9",
  });
  expect(basis["Definition"]).toMatch(/^First contact: none of the same customer/);
  expect(basis["Analyzed at"]).toMatch(/January 5, 2026 9:30:00/);
});

test("cells that were edited while the list was read are named, and only then", async () => {
  const line = async (edited: string | null) =>
    blockOf(await planOf({ ...reportWith(FCR), edited }), "Basis and definitions").find(
      ([item]) => item === "Edited while being read",
    );
  expect((await line("C5"))?.[1]).toBe("C5; part of the result may rest on older data");
  expect(await line(null)).toBeUndefined();
});

test("a set as-of date and a first day are written as such", async () => {
  const parameters = { asOf: 46_022, from: 45_992 };
  const plan = await planOf(reportWith(FCR, parameters));
  const basis = new Map(
    blockOf(plan, "Basis and definitions").map(([item, value]) => [item, value]),
  );
  expect(basis.get("As-of date")).toBe("2025-12-31 (whole day, set by the user)");
  expect(basis.get("Judged from")).toBe("2025-12-01");
});

test("nothing that comes from the list can become a formula", async () => {
  const plan = await planOf(reportWith(RFM));
  expect(plan.cells.flat().filter((cell) => typeof cell === "object")).toEqual([]);
  const [first] = blockOf(plan, "Customer list");
  expect(first?.slice(0, 6)).toEqual([
    '=HYPERLINK("x")',
    3,
    2,
    400,
    555,
    "Key customers to cherish",
  ]);
});

test("cohorts are written as shares and as numbers; periods to come stay blank", async () => {
  const plan = await planOf(reportWith(COHORTS));
  const shares = blockOf(plan, "Share retained").map((row) => row.slice(0, 4));
  expect(shares).toEqual([
    ["2025-12", 4, 1, 0.5],
    ["2026-01", 2, 1, ""],
  ]);
  expect(blockOf(plan, "Active customers")[0]?.slice(0, 4)).toEqual(["2025-12", 4, 4, 2]);
});

test("segments share out customers and amount; where refunds leave nothing, there is no share", async () => {
  const plan = await planOf(reportWith(RFM));
  const [best] = blockOf(plan, "Eight segments");
  expect(best).toEqual(["Key customers to cherish", "High", "High", "High", 1, 0.5, 2, 400, 0.8]);
  const refunded = {
    ...RFM,
    summary: {
      ...RFM.summary,
      segments: RFM.summary.segments.map((segment) => ({ ...segment, amount: 0 })),
    },
  };
  const without = await planOf(reportWith(refunded));
  expect(blockOf(without, "Eight segments").map((row) => row[8])).toEqual(Array(8).fill(""));
});

const RESULTS: readonly LogResult[] = [
  FCR,
  COHORTS,
  RFM,
  { ...FCR, analysis: "repeat-visits" },
  { ...FCR, analysis: "reopened" },
  { analysis: "inactivity", counts: { opening: 4, lost: 1 }, churn: 0.25 },
  { analysis: "backlog", days: [{ day: 46_000, opened: 3, closed: 1, open: 2 }] },
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(RESULTS.map((result) => [result.analysis, result] as const))(
    "%s: cells and formats have the block's shape, and no text lacks a value",
    async (_analysis, result) => {
      const plan = await planOf(reportWith(result), language);
      const { rows, columns } = plan.block;
      expect([plan.cells.length, plan.numberFormats.length]).toEqual([rows, rows]);
      for (const row of [...plan.cells, ...plan.numberFormats]) expect(row).toHaveLength(columns);
      expect(plan.columnWidths).toHaveLength(columns);
      const texts = plan.cells.flat().filter((cell) => typeof cell === "string");
      expect(texts.filter((text) => /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
    },
  );
});

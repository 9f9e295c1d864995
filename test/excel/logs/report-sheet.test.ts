import { insertSheet } from "../../../src/excel/insert-sheet";
import { removeInserted } from "../../../src/excel/remove-inserted";
import { loadLogTexts } from "../../../src/i18n/log-texts";
import { draftLogReport } from "../../../src/sheets/log-report/draft-log-report";
import { FCR, reportWith, RFM } from "../../sheets/log-report/sample-report";
import { resetExcel } from "../../support/excel/excel";
import { formulasOf, valuesOf } from "../../support/excel/in-excel";
import { failingAt, tapTheWire } from "../wire-tap";
import { workbookState } from "../workbook-state";

const FOUR_MEGABYTES = 4_000_000;

const [customer] = RFM.summary.listed;

/** A fifth of the longest list, with names that Excel would take for formulas. */
const LONG_RFM = {
  ...RFM,
  summary: {
    ...RFM.summary,
    customers: 70_000,
    listed: Array.from({ length: 1_000 }, (_, at) => ({ ...customer, name: `=客户${at}+1` })),
  },
} as const;

const draftOf = async (result: typeof FCR | typeof LONG_RFM) =>
  draftLogReport(reportWith(result), { language: "zh-CN", logs: await loadLogTexts("zh-CN") });

beforeEach(() => resetExcel());

test("a long list is written in two syncs that Excel on the web takes, its names as texts", async () => {
  const wire = tapTheWire();
  const { sheetName, parts } = await insertSheet(await draftOf(LONG_RFM), "new-sheet");
  wire.close();
  expect(sheetName).toBe("RFM 客户分群");
  expect(wire.sent).toHaveLength(2);
  expect(Math.max(...wire.sent.map(({ bytes }) => bytes))).toBeLessThan(FOUR_MEGABYTES / 5);
  const lastName = `A${parts.block.rows - 1}`;
  expect(await valuesOf(lastName)).toEqual([["=客户999+1"]]);
  expect(await formulasOf(lastName)).toEqual([["=客户999+1"]]);
  expect(await valuesOf("B11")).toEqual([["=Customer"]]);
});

test("a failure on the way leaves no sheet behind", async () => {
  const before = await workbookState();
  const wire = tapTheWire();
  wire.meddle((request, index) => (index === 1 ? failingAt(request, 20) : undefined));
  await expect(insertSheet(await draftOf(FCR), "new-sheet")).rejects.toThrow();
  wire.close();
  expect(await workbookState()).toEqual(before);
});

test("it can be taken away again", async () => {
  const before = await workbookState();
  const inserted = await insertSheet(await draftOf(FCR), "new-sheet");
  expect((await workbookState()).sheets).toHaveLength(2);
  await removeInserted(inserted);
  expect(await workbookState()).toEqual(before);
});

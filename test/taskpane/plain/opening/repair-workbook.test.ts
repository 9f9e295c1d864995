import { ExcelProblem } from "../../../../src/excel/excel-problem";
import { repairWorkbook } from "../../../../src/taskpane/plain/opening/repair-workbook";
import { fakeServices } from "../../support/fake-services";
import { FUNCTIONS } from "../../support/functions";
import { reading, SHEET } from "../card-formulas";

const changeContents = jest.fn(() => Promise.resolve({ back: [], recordIds: [], differing: [] }));

beforeEach(() => {
  changeContents.mockClear();
});

const repair = (sheet = SHEET) =>
  repairWorkbook(
    fakeServices({
      changeContents,
      readFormulas: () => Promise.resolve(reading({ sheets: [sheet] })),
      loadFunctionHelp: () => Promise.resolve(FUNCTIONS),
    }),
  );

test("stuck formulas are entered anew, and the kept record is not touched", async () => {
  const repaired = await repair();
  expect(repaired).toMatchObject({ changes: [{ row: 2, to: "=KPI.FCR(B3,C3)" }], skipped: [] });
  const record = { text: null, replacedIds: [] };
  const [first, second] = ["=KPI.FCR(B1,C1)", "=KPI.BALANCE(B2,C2)"].map((to) => ({
    from: to,
    to,
  }));
  const changes = [...(repaired?.changes ?? []), first, second].map((change): unknown =>
    expect.objectContaining(change),
  );
  expect(changeContents).toHaveBeenCalledWith(changes, record, "may-change");
});

test("on a protected sheet they are counted", async () => {
  const repaired = await repair({ ...SHEET, isProtected: true });
  expect(repaired?.skipped.map(({ row }) => row)).toEqual([2]);
  expect(changeContents).not.toHaveBeenCalled();
});

test("a workbook in order is left alone, its functions not even fetched", async () => {
  const row = (rows: typeof SHEET.values) => rows.slice(0, 2);
  const sheet = { ...SHEET, formulas: row(SHEET.formulas), values: row(SHEET.values) };
  const services = fakeServices({
    readFormulas: () => Promise.resolve(reading({ sheets: [sheet] })),
    loadFunctionHelp: () => Promise.reject(new Error("not needed")),
  });
  expect(await repairWorkbook(services)).toBeNull();
});

test("a large workbook is left to its user's wish, any other problem is told", async () => {
  const failing = (problem: ExcelProblem) =>
    repairWorkbook(fakeServices({ readFormulas: () => Promise.reject(problem) }));
  expect(await failing(new ExcelProblem("too-large"))).toBeNull();
  await expect(failing(new ExcelProblem("connection-lost"))).rejects.toMatchObject({
    code: "connection-lost",
  });
});

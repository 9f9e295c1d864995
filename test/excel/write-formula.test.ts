import { ANSWER_LIMIT_MS } from "../../src/excel/run";
import { writeFormula } from "../../src/excel/write-formula";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";
import { passTime, passTimeUntil, stopTheClock } from "./pass-time";
import { tapTheWire, type WireTap } from "./wire-tap";

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await resetExcel();
});

async function inSheet<Found>(work: (sheet: Excel.Worksheet) => () => Found): Promise<Found> {
  return Excel.run(async (context) => {
    const found = work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return found();
  });
}

const select = (address: string) =>
  inSheet((sheet) => {
    sheet.getRange(address).select();
    return () => undefined;
  });

const valuesOf = (address: string) =>
  inSheet((sheet) => {
    const range = sheet.getRange(address).load("values");
    return () => range.values as unknown;
  });

test("the formula goes into the active cell and calculates", async () => {
  await select("C4:D9");
  expect(await writeFormula("=SUM(1,2)")).toEqual({ address: "C4" });
  expect(await valuesOf("C4")).toEqual([[3]]);
});

test("a formula may spill", async () => {
  await select("B2");
  await writeFormula("=SEQUENCE(2)");
  expect(await valuesOf("B2:B3")).toEqual([[1], [2]]);
});

test.each(["text", "0", '=""'])("a cell that holds %s is kept", async (content) => {
  await inSheet((sheet) => {
    sheet.getRange("B2").formulas = [[content]];
    sheet.getRange("B2").select();
    return () => undefined;
  });
  const before = await valuesOf("B2");
  await expect(writeFormula("=1")).rejects.toMatchObject({
    code: "cell-taken",
    details: { address: "B2" },
  });
  expect(await valuesOf("B2")).toEqual(before);
});

test("a cell of a spilled result is kept", async () => {
  await select("B2");
  await writeFormula("=SEQUENCE(2)");
  await select("B3");
  await expect(writeFormula("=1")).rejects.toMatchObject({ code: "cell-taken" });
});

test("a protected sheet is left alone", async () => {
  excel.protectSheet("Sheet1");
  await expect(writeFormula("=1")).rejects.toMatchObject({ code: "sheet-protected" });
  expect(await valuesOf("A1")).toEqual([[""]]);
});

test("the cell that was looked at is written, even if the selection moves meanwhile", async () => {
  await select("A1");
  const writing = writeFormula("=7");
  await select("B9");
  expect(await writing).toEqual({ address: "A1" });
  expect([await valuesOf("A1"), await valuesOf("B9")]).toEqual([[[7]], [[""]]]);
});

const isEmptyCell = (values: unknown) => JSON.stringify(values) === '[[""]]';

describe("when the answer comes too late", () => {
  let wire: WireTap;

  beforeEach(() => {
    wire = tapTheWire();
    stopTheClock();
  });

  afterEach(() => {
    wire.close();
    jest.useRealTimers();
  });

  test.each([
    ["the reading", 0],
    ["the writing", 1],
  ])("%s leaves the cell empty", async (_, late) => {
    let answer: () => void = () => undefined;
    wire.meddle((_request, index) => {
      if (index === late) answer = wire.holdAnswers();
      return undefined;
    });
    const told = writeFormula("=1").catch((error: unknown) => error);
    await passTime(ANSWER_LIMIT_MS + 1_000);
    expect(await told).toMatchObject({ code: "connection-lost" });
    answer();
    const left = await passTimeUntil(() => valuesOf("A1"), isEmptyCell);
    expect(left).toEqual([[""]]);
  });
});

describe("into a cell that is named", () => {
  const target = { sheetName: "Sheet1", address: "D4" };

  test("it is written there, whatever is selected, in two syncs", async () => {
    await select("A1");
    const wire = tapTheWire();
    expect(await writeFormula("=1+1", target)).toEqual({ address: "D4" });
    expect(wire.sent).toHaveLength(2);
    wire.close();
    expect(await valuesOf("D4")).toEqual([[2]]);
    expect(await valuesOf("A1")).toEqual([[""]]);
  });

  test("nothing is overwritten, a protected or missing sheet is told", async () => {
    await writeFormula("=1+1", target);
    await expect(writeFormula("=2+2", target)).rejects.toMatchObject({ code: "cell-taken" });
    const gone = { ...target, sheetName: "Gone" };
    await expect(writeFormula("=1+1", gone)).rejects.toMatchObject({ code: "sheet-gone" });
    excel.protectSheet("Sheet1");
    const free = { ...target, address: "E5" };
    await expect(writeFormula("=1+1", free)).rejects.toMatchObject({ code: "sheet-protected" });
  });
});

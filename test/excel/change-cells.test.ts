import { changeCells } from "../../src/excel/change-cells";
import { ANSWER_LIMIT_MS } from "../../src/excel/run";
import { resetExcel } from "../support/excel/excel";
import { passTime, passTimeUntil, stopTheClock } from "./pass-time";
import { tapTheWire } from "./wire-tap";

const CHANGES = [
  { address: "B2", from: 0.3, to: 0.2 },
  { address: "B4", from: 0.2, to: 0.3 },
];

beforeEach(async () => {
  await resetExcel();
  await inSheet((sheet) => {
    sheet.getRange("B2:B4").values = [[0.3], [0.5], [0.2]];
  });
});

async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

async function weights(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B4").load("values");
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

test("the cells change in two syncs, and back again", async () => {
  const wire = tapTheWire();
  const back = await changeCells("Sheet1", CHANGES);
  expect(wire.sent).toHaveLength(2);
  wire.close();
  expect(await weights()).toEqual([0.2, 0.5, 0.3]);
  await changeCells("Sheet1", back);
  expect(await weights()).toEqual([0.3, 0.5, 0.2]);
});

describe("a text that should be a number", () => {
  const change = [{ address: "B3", from: "20%", to: 0.2 }];
  const cell = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B3");
      range.load("values, numberFormat");
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
    });

  test.each(["@", "0%"])("becomes one in a cell of format %s, and a text again", async (format) => {
    await inSheet((sheet) => {
      const range = sheet.getRange("B3");
      range.numberFormat = [[format]];
      range.values = [["'20%"]];
    });
    const back = await changeCells("Sheet1", change);
    expect(await cell()).toEqual([0.2, format === "@" ? "General" : format]);
    await changeCells("Sheet1", back);
    expect(await cell()).toEqual(["20%", format]);
  });
});

test("a blank is filled with a word, and blank again", async () => {
  await inSheet((sheet) => {
    sheet.getRange("B3").clear();
  });
  const back = await changeCells("Sheet1", [{ address: "B3", from: "", to: "结果类" }]);
  expect(await weights()).toEqual([0.3, "结果类", 0.2]);
  await changeCells("Sheet1", back);
  expect(await weights()).toEqual([0.3, "", 0.2]);
});

test("a cell that holds something else by now stops all of it", async () => {
  await inSheet((sheet) => {
    sheet.getRange("B4").values = [[0.25]];
  });
  await expect(changeCells("Sheet1", CHANGES)).rejects.toMatchObject({
    code: "cell-changed",
    details: { address: "B4" },
  });
  expect(await weights()).toEqual([0.3, 0.5, 0.25]);
});

test("a formula is never overwritten, though it gives the number that was seen", async () => {
  await inSheet((sheet) => {
    sheet.getRange("B4").formulas = [["=1/5"]];
  });
  await expect(changeCells("Sheet1", CHANGES)).rejects.toMatchObject({
    code: "cell-holds-formula",
    details: { address: "B4" },
  });
  expect(await weights()).toEqual([0.3, 0.5, 0.2]);
});

test("a protected sheet stays as it is", async () => {
  await inSheet((sheet) => {
    sheet.protection.protect();
  });
  await expect(changeCells("Sheet1", CHANGES)).rejects.toMatchObject({ code: "sheet-protected" });
  expect(await weights()).toEqual([0.3, 0.5, 0.2]);
});

test("a sheet that is gone is named", async () => {
  await expect(changeCells("Elsewhere", CHANGES)).rejects.toMatchObject({
    code: "sheet-gone",
    details: { sheet: "Elsewhere" },
  });
});

test("an answer that comes too late leaves the cells as they were", async () => {
  const wire = tapTheWire();
  stopTheClock();
  let answer: () => void = () => undefined;
  wire.meddle((_request, index) => {
    if (index === 1) answer = wire.holdAnswers();
    return undefined;
  });
  const told = changeCells("Sheet1", CHANGES).catch((error: unknown) => error);
  await passTime(ANSWER_LIMIT_MS + 1_000);
  expect(await told).toMatchObject({ code: "connection-lost" });
  answer();
  const left = await passTimeUntil(weights, (found) => String(found) === "0.3,0.5,0.2");
  expect(left).toEqual([0.3, 0.5, 0.2]);
  wire.close();
  jest.useRealTimers();
});

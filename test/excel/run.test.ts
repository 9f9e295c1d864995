import { ANSWER_LIMIT_MS, CELL_EDIT_LIMIT_MS, runInExcel, stopIfLate } from "../../src/excel/run";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";
import { passTime, stopTheClock } from "./pass-time";
import { tapTheWire, type WireTap } from "./wire-tap";

let excel: EmulatedExcel;
let wire: WireTap;

beforeEach(async () => {
  excel = await resetExcel();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
  jest.useRealTimers();
});

const write = (content: string) =>
  runInExcel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[content]];
    await context.sync();
  });

const read = () =>
  runInExcel(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return cell.values as unknown;
  });

test("a batch answers what it found, with no request but its own", async () => {
  await write("here");
  expect(await read()).toEqual([["here"]]);
  expect(wire.sent).toHaveLength(2);
});

test("what Excel refuses arrives in the user's terms, with the cause", async () => {
  const told = runInExcel(async (context) => {
    context.workbook.worksheets.getItem("nowhere").load("name");
    await context.sync();
  });
  await expect(told).rejects.toMatchObject({
    code: "sheet-gone",
    cause: { code: "ItemNotFound" },
  });
});

describe("while a cell is being edited", () => {
  beforeEach(() => {
    stopTheClock();
    excel.beginCellEdit();
  });

  afterEach(() => {
    excel.endCellEdit();
  });

  test("the batch waits, and goes on once the edit ends", async () => {
    const writing = write("later");
    await passTime(2_000);
    excel.endCellEdit();
    await passTime(500);
    await writing;
    expect(await read()).toEqual([["later"]]);
  });

  test("the user is told after a while, and nothing is written afterwards", async () => {
    const told = write("too late").catch((error: unknown) => error);
    await passTime(CELL_EDIT_LIMIT_MS + 500);
    expect(await told).toMatchObject({ code: "cell-being-edited" });
    const tries = wire.sent.length;
    excel.endCellEdit();
    await passTime(5_000);
    expect(wire.sent).toHaveLength(tries);
    expect(await read()).toEqual([[""]]);
  });
});

describe("when Excel does not answer", () => {
  beforeEach(stopTheClock);

  test("the connection counts as lost after a while", async () => {
    wire.meddle(() => "lost");
    const told = read().catch((error: unknown) => error);
    await passTime(ANSWER_LIMIT_MS);
    expect(await told).toMatchObject({ code: "connection-lost" });
  });

  test("a batch that hears too late ends, and is told so", async () => {
    const steps: string[] = [];
    const answer = wire.holdAnswers();
    const told = runInExcel(async (context, signal) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      steps.push(`late: ${String(signal.aborted)}`);
      stopIfLate(signal);
      steps.push("went on");
    }).catch((error: unknown) => error);
    await passTime(ANSWER_LIMIT_MS);
    expect(await told).toMatchObject({ code: "connection-lost" });
    answer();
    await passTime(1_000);
    expect(steps).toEqual(["late: true"]);
  });

  test("the next batch is not held up by the one that was lost", async () => {
    wire.meddle((_, index) => (index === 0 ? "lost" : undefined));
    const told = read().catch((error: unknown) => error);
    await passTime(ANSWER_LIMIT_MS);
    await told;
    expect(await read()).toEqual([[""]]);
  });
});

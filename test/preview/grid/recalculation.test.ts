import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import { resetExcel, runningUniver } from "../../support/excel/excel";
import { onSheet, valuesOf, write } from "../../support/excel/in-excel";
import { userEnters, userInsertsRow } from "../../support/excel/user";

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await resetExcel();
});

const recalculation = () => excel.book.grid.recalculation;

/** A function HELD whose answers wait until the test lets them go. */
function holdResults(): { readonly called: () => Promise<void>; readonly release: () => void } {
  let release: () => void = () => undefined;
  let tellCall: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const called = new Promise<void>((resolve) => (tellCall = resolve));
  const calculate = async ([value]: readonly unknown[]) => {
    tellCall();
    await released;
    return Number(value) * 10;
  };
  excel.book.grid.functions.register([{ name: "HELD", description: "", calculate }]);
  return { called: () => called, release };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("nothing is left to calculate after a read", async () => {
  await write("A1:B1", [[1, "=A1+1"]]);
  expect(recalculation().pending).toBe(true);
  await valuesOf("B1");
  expect(recalculation().pending).toBe(false);
});

test("a chain of formulas over two sheets is calculated to its end", async () => {
  await write("A1:C1", [[1, "=A1*2", "=B1*2"]]);
  await valuesOf("C1");
  await excel.typeInto("Sheet1", "A1", "10");
  expect(await valuesOf("A1:C1")).toEqual([[10, 20, 40]]);
});

describe("what changes while a calculation is under way", () => {
  let held: ReturnType<typeof holdResults>;

  beforeEach(async () => {
    held = holdResults();
    userEnters("A1", 1);
    userEnters("B1", "=HELD(A1)");
    // What reads a spilled block is calculated in a second turn.
    userEnters("D1", "=SEQUENCE(2)");
    userEnters("E1", "=D2+1");
    await held.called();
  });

  test("a row that is inserted: the result stands where its formula stands", async () => {
    userInsertsRow(0);
    held.release();
    await recalculation().finish();
    expect(await valuesOf("A1:B2")).toEqual([
      ["", ""],
      [1, 10],
    ]);
  });

  test("a figure that is typed over the formula stays", async () => {
    userEnters("B1", 7);
    held.release();
    await recalculation().finish();
    expect(await valuesOf("A1:B1")).toEqual([[1, 7]]);
  });

  test("a figure that the formula reads: the result is the new one", async () => {
    userEnters("A1", 2);
    userEnters("C1", "=B1+1");
    // Univer's own wait is over before the calculation is.
    await pause(150);
    held.release();
    await recalculation().finish();
    expect(await valuesOf("A1:C1")).toEqual([[2, 20, 21]]);
  });

  test("an order to stop is refused, as the calculation would forget what is left", async () => {
    runningUniver().api.getFormula().stopCalculation();
    held.release();
    await recalculation().finish();
    expect(await valuesOf("B1:E1")).toEqual([[10, "", 1, 3]]);
  });
});

test("formulas that are written and moved in one batch are calculated where they went", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A3:C3").values = [[1, "=A3*2", "=B3*2"]];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2:A3").formulas = [["=C4+1"], ["=A2+1"]];
    sheet.getRange("1:1").insert("Down");
  });
  expect(await valuesOf("A3:C5")).toEqual([
    [5, "", ""],
    [6, "", ""],
    [1, 2, 4],
  ]);
});

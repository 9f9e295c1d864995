import {
  changeRowScoring,
  takeBackRowScoring,
} from "../../../src/excel/scoring/change-row-scoring";
import type { CardScoringReading } from "../../../src/excel/scoring/read-card-scoring";
import { readCardScoring } from "../../../src/excel/scoring/read-card-scoring";
import { loadTexts } from "../../../src/i18n/texts";
import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import { at } from "../../../src/sheets/card/card-columns";
import type { RowScoring } from "../../../src/sheets/scoring/plan-row-scoring";
import { planRowScoring } from "../../../src/sheets/scoring/plan-row-scoring";
import { resetExcel } from "../../support/excel/excel";
import { insertFinance, SHEET } from "../card-in-sheet";
import { tapTheWire, type WireTap } from "../wire-tap";
import { workbookState } from "../workbook-state";

let excel: EmulatedExcel;
let wire: WireTap;

/** VIP satisfaction: typed, a percentage. */
const ROW = 1;

const THREE_POINTS: RowScoring = {
  method: "three-point",
  direction: "up",
  unit: "percent",
  additive: false,
  lines: { threshold: 0.6, target: 0.8, stretch: 0.9 },
};

beforeEach(async () => {
  excel = await resetExcel();
  await insertFinance();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

async function shown(): Promise<CardScoringReading> {
  const reading = await readCardScoring("ScorecardFinance");
  if (reading === null) throw new Error("There is no finance card in the workbook.");
  return reading;
}

async function request(scoring = THREE_POINTS) {
  const seen = await shown();
  if (seen.scoring === null) throw new Error("The card has lost its scoring cells.");
  const cells = planRowScoring(scoring, "ratio", seen.scoring.cells, await loadTexts("en-US"));
  const placed = cells.map((cell) => ({ ...cell, place: at(cell.column) }));
  return { seen, row: ROW, cells: placed, scorePlace: at("score") };
}

async function cellsOfRow() {
  const { table } = await shown();
  return table.values[ROW]?.slice(at("threshold"), at("score") + 1);
}

test("a card is read with what its scores rest on, in two syncs", async () => {
  const { table, scoring } = await shown();
  expect(wire.sent).toHaveLength(2);
  expect(table.headers[at("method")]).toBe("Method");
  expect(scoring?.values).toMatchObject({ floor: [0], cap: [100], levels: [5], daysWorked: [""] });
  expect(scoring?.values.gradeName).toEqual(["D", "C", "B", "A", "S"]);
  expect(scoring?.totals[at("weightedScore")]).toMatch(/^=IF\(/);
});

test("a foreign table is read in one sync, and lacks what scores rest on", async () => {
  const sent = wire.sent.length;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:B1").values = [["Category", "Weight"]];
    sheet.tables.add("A1:B3", true).name = "Other";
    await context.sync();
  });
  expect(await readCardScoring("Other")).toMatchObject({ scoring: null });
  expect(wire.sent).toHaveLength(sent + 2);
  expect(await readCardScoring("Nothing")).toBeNull();
});

test("method, lines and score are written in two syncs, and work", async () => {
  const wanted = await request();
  const sent = wire.sent.length;
  await changeRowScoring(wanted);
  expect(wire.sent).toHaveLength(sent + 2);
  await excel.typeInto(SHEET, "L8", "85%");
  expect(await cellsOfRow()).toEqual([0.6, 0.8, 0.9, "—", "—", 0.85, "Three points", 110]);
  const others = (await shown()).formulas.filter((_, row) => row !== ROW);
  expect(others.map((row) => row[at("score")])).toEqual(
    wanted.seen.formulas.filter((_, row) => row !== ROW).map((row) => row[at("score")]),
  );
});

test("lines that the method reads take numbers, the others nothing", async () => {
  await changeRowScoring(await request());
  await excel.typeInto(SHEET, "I8", "95%");
  expect((await cellsOfRow())?.[2]).toBe(0.95);
  const [threshold, stretch] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const cells = ["G8", "I8"].map((cell) => sheet.getRange(cell).dataValidation.load("type"));
    await context.sync();
    return cells.map(({ type }) => type);
  });
  expect([threshold, stretch]).toEqual(["Decimal", "Decimal"]);
});

test("it is taken back without a trace", async () => {
  const before = JSON.stringify(await workbookState());
  const changed = await changeRowScoring(await request());
  expect(JSON.stringify(await workbookState())).not.toBe(before);
  const sent = wire.sent.length;
  await takeBackRowScoring(changed);
  expect(wire.sent).toHaveLength(sent + 2);
  expect(JSON.stringify(await workbookState())).toBe(before);
});

test("what somebody changed since is not taken back", async () => {
  const changed = await changeRowScoring(await request());
  await excel.typeInto(SHEET, "G8", "70%");
  await expect(takeBackRowScoring(changed)).rejects.toMatchObject({
    code: "cell-changed",
    details: { address: "G8" },
  });
});

describe("nothing is written", () => {
  const refused = async (code: string, prepare: (sheet: Excel.Worksheet) => void) => {
    const wanted = await request();
    await Excel.run(async (context) => {
      prepare(context.workbook.worksheets.getItem(SHEET));
      await context.sync();
    });
    const before = JSON.stringify(await workbookState());
    await expect(changeRowScoring(wanted)).rejects.toMatchObject({ code });
    expect(JSON.stringify(await workbookState())).toBe(before);
  };

  test("where the sheet is protected", () =>
    refused("sheet-protected", (sheet) => {
      sheet.protection.protect();
    }));

  test("where the row changed after it was shown", () =>
    refused("cell-changed", (sheet) => {
      sheet.getRange("F8").values = [["Lower is better"]];
    }));

  test("where rows are hidden, as by a filter", () =>
    refused("rows-hidden", (sheet) => {
      sheet.getRange("9:9").rowHidden = true;
    }));

  test("where the card is gone", () =>
    refused("sheet-gone", (sheet) => {
      sheet.tables.getItem("ScorecardFinance").delete();
    }));
});

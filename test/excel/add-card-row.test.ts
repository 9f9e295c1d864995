import { addCardRow } from "../../src/excel/add-card-row";
import { removeCardRow } from "../../src/excel/remove-card-row";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";
import { insertFinance, rowRequest, SHEET } from "./card-in-sheet";
import { failingAt, tapTheWire, type WireTap } from "./wire-tap";
import { workbookState } from "./workbook-state";

let excel: EmulatedExcel;
let wire: WireTap;

beforeEach(async () => {
  excel = await resetExcel();
  await insertFinance();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

async function inSheet<Result>(read: (sheet: Excel.Worksheet) => () => Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = read(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
    return result();
  });
}

/** Moving a formula, the emulated Excel writes a range of one cell as that cell. */
async function contents(): Promise<string> {
  return JSON.stringify(await workbookState(), null, 1).replace(/\b([A-Z]+\d+):\1\b/g, "$1");
}

const valuesOf = (address: string) =>
  inSheet((sheet) => {
    const range = sheet.getRange(address).load("values");
    return () => range.values.flat() as unknown[];
  });

/** Targets and typed figures; the computed rows stay open, as no custom functions run here. */
async function fillIn(): Promise<void> {
  const entries: Readonly<Record<string, string>> = {
    H8: "90",
    L8: "84", // 93.33
    H9: "80%",
    L9: "60%", // 75, the row that was added
    H11: "95",
    L11: "95", // 100
    H12: "80",
    L12: "72", // 90
  };
  for (const [cell, text] of Object.entries(entries)) await excel.typeInto(SHEET, cell, text);
}

describe("a row that is added", () => {
  test("takes two syncs, stands among its category, and is what a template would write", async () => {
    const added = await addCardRow(await rowRequest());
    // One more for the reading of the card that the test shows itself.
    expect(wire.sent).toHaveLength(1 + 2);
    expect(added).toMatchObject({ address: "A9:S9", indicator: "Complaint rate", weights: [] });
    const row = await inSheet((sheet) => {
      const cells = sheet.getRange("A9:S9").load("values, formulas, numberFormat");
      const table = sheet.tables.getItem("ScorecardFinance").getRange().load("address");
      return () => ({ cells, address: table.address });
    });
    expect(row.address).toBe(`'${SHEET}'!A6:S12`);
    expect(row.cells.values[0]?.slice(0, 3)).toEqual(["Outcome", "Customer", "Complaint rate"]);
    expect(row.cells.formulas[0]?.[11]).toBe(
      '=IF(COUNT([@Numerator])*COUNT([@Denominator]),KPI.PERMILLE([@Numerator],[@Denominator]),"")',
    );
    expect(row.cells.numberFormat[0]?.slice(11, 15)).toEqual(['0.00"‰"', "General", "0.0", "0.0%"]);
  });

  test("counts in total, covered weight, balance and perspectives", async () => {
    const weights = [0.2, 0.1, 0.2, 0.25, 0.15];
    await addCardRow(await rowRequest({ id: "employee-satisfaction", weights }));
    await fillIn();
    const [covered, sum, total, status] = await valuesOf("N13:Q13");
    expect(covered).toBeCloseTo(0.1 + 0.1 + 0.25 + 0.15, 9);
    expect(sum).toBeCloseTo(1, 9);
    expect(total).toBeCloseTo((9.3333333 + 7.5 + 25 + 13.5) / 0.6, 5);
    expect(status).toBe("Provisional: 60% of weight scored");
    const shares = await inSheet((sheet) => {
      const names = ["KPI_Outcome", "KPI_Efficiency", "KPI_Behaviour", "KPI_Capability"];
      const cells = names.map((name) => sheet.names.getItem(name).getRange().load("values"));
      return () => cells.map(({ values }) => values.flat()[0] as number);
    });
    expect(shares.map((share) => Math.round(100 * share))).toEqual([40, 20, 25, 15]);
  });

  test("has the rules and looks of its own indicator, not of the row above", async () => {
    await addCardRow(await rowRequest({ id: "employee-satisfaction", before: 1 }));
    const read = await inSheet((sheet) => {
      const actual = sheet.getRange("L8").dataValidation.load("rule");
      const numerator = sheet.getRange("J8").dataValidation.load("type");
      const inputs = sheet.getRange("J8").format.fill.load("color");
      const category = sheet.getRange("A8").dataValidation.load("rule");
      const looks = sheet.getRange("L8").conditionalFormats.getCount();
      return () => ({ actual, numerator, inputs, category, looks });
    });
    expect(read.actual.rule.decimal).toMatchObject({ formula1: 0, formula2: 1 });
    expect(read.numerator.type).toBe("None");
    expect(read.inputs.color).toBe("#EDEDED");
    expect(read.category.rule.list?.source).toContain("Outcome,Efficiency");
    expect(read.looks.value).toBe(1);
  });

  test("goes again without a trace, with the weights that gave way back in place", async () => {
    const before = await contents();
    const request = await rowRequest({ weights: [0.2, 0.1, 0.2, 0.25, 0.15] });
    const added = await addCardRow(request);
    wire.close();
    wire = tapTheWire();
    await removeCardRow(added);
    expect(wire.sent).toHaveLength(2);
    expect(await contents()).toBe(before);
  });

  test("is found again after it moved, and a weight changed since is left alone", async () => {
    const added = await addCardRow(await rowRequest({ weights: [0.2, 0.1, 0.2, 0.25, 0.15] }));
    await excel.typeInto(SHEET, "O8", "5%");
    await inSheet((sheet) => {
      sheet.getRange("1:2").insert("Down");
      return () => undefined;
    });
    await removeCardRow(added);
    expect(await valuesOf("C9:C13")).not.toContain("Complaint rate");
    expect(await valuesOf("O9:O13")).toEqual([0.2, 0.05, 0.2, 0.3, 0.15]);
  });

  test("cannot be removed twice", async () => {
    const added = await addCardRow(await rowRequest());
    await removeCardRow(added);
    await expect(removeCardRow(added)).rejects.toMatchObject({
      code: "row-gone",
      details: { indicator: "Complaint rate" },
    });
  });
});

describe("nothing is written", () => {
  const refused = async (code: string, prepare: (sheet: Excel.Worksheet) => void) => {
    const request = await rowRequest();
    await inSheet((sheet) => {
      prepare(sheet);
      return () => undefined;
    });
    const before = await contents();
    await expect(addCardRow(request)).rejects.toMatchObject({ code });
    expect(await contents()).toBe(before);
  };

  test("where the sheet is protected", () =>
    refused("sheet-protected", (sheet) => {
      sheet.protection.protect();
    }));

  test("where the card changed after it was shown", () =>
    refused("card-changed", (sheet) => {
      sheet.getRange("O7").values = [[0.25]];
    }));

  test("where rows are hidden, as by a filter", () =>
    refused("rows-hidden", (sheet) => {
      sheet.getRange("8:8").rowHidden = true;
    }));

  test("where another table stands on the same row", () =>
    refused("table-beside", (sheet) => {
      sheet.tables.add("U5:V12", true);
    }));

  test("where the card is gone", () =>
    refused("sheet-gone", (sheet) => {
      sheet.tables.getItem("ScorecardFinance").delete();
    }));
});

/** The suspensions come first and the weights last; in between the row is made and dressed. */
test.each([2, 3, 6, 20, 40, 70])("if action %i fails, the card is as it was", async (at) => {
  const request = await rowRequest({ weights: [0.2, 0.1, 0.2, 0.25, 0.15] });
  const before = await contents();
  const writing = wire.sent.length + 1;
  wire.meddle((sent, index) => (index === writing ? failingAt(sent, at) : undefined));
  await expect(addCardRow(request)).rejects.toMatchObject({ name: "ExcelProblem" });
  wire.meddle(() => undefined);
  expect(wire.sent[writing]?.actions).toHaveLength(96);
  expect(await contents()).toBe(before);
});

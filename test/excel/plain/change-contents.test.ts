import { MOST_KEPT_CHARACTERS } from "../../../src/domain/plain-formulas/kept-text";
import { proposeConversion } from "../../../src/domain/plain-formulas/propose-conversion";
import { proposeFreezing } from "../../../src/domain/plain-formulas/propose-freezing";
import { proposeRepair } from "../../../src/domain/plain-formulas/propose-repair";
import { proposeReturn } from "../../../src/domain/plain-formulas/propose-return";
import type { ContentChange, Situation } from "../../../src/domain/plain-formulas/proposal";
import { changeContents } from "../../../src/excel/plain/change-contents";
import { partWith } from "../../../src/excel/kept-part";
import { RECORD_PART } from "../../../src/excel/plain/kept-record";
import { readFormulas } from "../../../src/excel/plain/read-formulas";
import { formulasOf, onSheet, valuesOf, write } from "../../support/excel/in-excel";
import { at, type CardColumn } from "../../../src/sheets/card/card-columns";
import { readTable } from "../../../src/excel/read-table";
import { insertFinance } from "../card-in-sheet";
import { failingAt, tapTheWire, type WireTap } from "../wire-tap";
import { workbookState } from "../workbook-state";
import { changeBy, openWorkbook, situationIn } from "./finance-card";

const NOW = "2026-11-22T10:00:00.000Z";
const convert = (situation: Situation) =>
  proposeConversion(situation, { freezeOthers: false, at: NOW });

let wire: WireTap;

beforeAll(async () => {
  await openWorkbook("no functions");
});

afterEach(() => {
  wire.close();
});

const recordCount = async () =>
  (
    await onSheet((_, { workbook }) =>
      workbook.customXmlParts.getByNamespace(RECORD_PART.namespace).getCount(),
    )
  ).value;

const own = (formulas: unknown[][]) =>
  formulas.flat().filter((cell) => /^=.*KPI\./.test(String(cell)));

describe("a card", () => {
  const CARD = "A1:Z40";

  /** A finance card with every target and figure filled in. */
  async function open(has: "functions" | "no functions"): Promise<void> {
    await openWorkbook(has);
    await insertFinance();
    const table = await readTable("ScorecardFinance");
    const formulas = await formulasOf(CARD);
    await onSheet((sheet) => {
      for (let row = 0; row < (table?.values.length ?? 0); row += 1) {
        const put = (column: CardColumn, value: number) => {
          sheet.getRangeByIndexes((table?.bodyRow ?? 0) + row, at(column), 1, 1).values = [[value]];
        };
        const isFormula = formulas[(table?.bodyRow ?? 0) + row]?.[at("actual")] !== "";
        put("target", 0.8);
        if (isFormula) put("numerator", 7);
        if (isFormula) put("denominator", 10);
        else put("actual", 0.7);
      }
    });
    wire = tapTheWire();
  }

  /** The total, and the share of the weights that it covers. */
  async function totals(): Promise<unknown[]> {
    const [total, covered] = await onSheet(({ names }) =>
      ["KPI_Total", "KPI_CoveredWeight"].map((name) =>
        names.getItem(name).getRange().load("values"),
      ),
    );
    return [total, covered].map((range): unknown => range?.values.flat()[0]);
  }

  beforeEach(() => open("functions"));

  test("is read in two syncs, converted in two, equal, and comes back as it was", async () => {
    const formulas = await formulasOf(CARD);
    const values = await valuesOf(CARD);
    expect(own(formulas).length).toBeGreaterThanOrEqual(1);
    const before = wire.sent.length;
    const { differing } = await changeBy(convert);
    expect(wire.sent.length - before).toBe(2 + 2);
    expect(differing).toEqual([]);
    expect(own(await formulasOf(CARD))).toEqual([]);
    expect(await valuesOf(CARD)).toEqual(values);
    expect(await recordCount()).toBe(1);

    await changeBy(proposeReturn, "may-change");
    expect(await formulasOf(CARD)).toEqual(formulas);
    expect(await valuesOf(CARD)).toEqual(values);
    expect(await recordCount()).toBe(0);
  });

  test("has without our functions the total that it has with them, once it is converted", async () => {
    const right = await totals();
    expect(right).toEqual([expect.any(Number), 1]);
    wire.close();
    await open("no functions");
    expect((await valuesOf(CARD)).flat()).toContain("#NAME?");
    expect(await totals()).not.toEqual(right);
    await changeBy(convert);
    expect((await valuesOf(CARD)).flat()).not.toContain("#NAME?");
    expect(await totals()).toEqual(right);
  });
});

describe("a few cells", () => {
  const CELLS = "A1:D3";

  async function open(has: "functions" | "no functions"): Promise<void> {
    await openWorkbook(has);
    await write(CELLS, [
      ["First", 8, 10, "=KPI.FCR(B1,C1)"],
      ["Second", 9, 10, "=100*KPI.RATE(B2,$C$2)"],
      ["Third", 8, 2, "=SUM(B3:C3)"],
    ]);
    wire = tapTheWire();
  }

  beforeEach(() => open("functions"));

  test("come back though rows were inserted above and the sheet was renamed", async () => {
    await changeBy(convert);
    expect(await formulasOf("D1:D2")).toEqual([
      ["=SUM(B1)/(SUM(C1))"],
      ["=100*(SUM(B2)/SUM($C$2))"],
    ]);
    await onSheet((sheet) => {
      sheet.getRange("1:2").insert(Excel.InsertShiftDirection.down);
      sheet.name = "Renamed";
    });
    await changeBy(proposeReturn, "may-change", "workbook");
    expect(own(await formulasOf("D3:D4"))).toEqual(["=KPI.FCR(B3,C3)", "=100*KPI.RATE(B4,$C$4)"]);
  });

  test("are converted where a filter hides their row or they are merged, and stay so", async () => {
    await onSheet((sheet) => {
      sheet.getRange("E1").formulas = [["=KPI.FCR(B1,C1)"]];
      sheet.getRange("E1:E2").merge(false);
      sheet.getRange("2:2").rowHidden = true;
    });
    const layout = () =>
      onSheet(async (sheet, context) => {
        const merged = sheet.getRange(CELLS).getResizedRange(0, 1).getMergedAreasOrNullObject();
        merged.load("address");
        const row = sheet.getRange("2:2").load("rowHidden");
        await context.sync();
        return [merged.address, row.rowHidden];
      });
    const before = await layout();
    await changeBy(convert);
    expect(await formulasOf("D1:E2")).toEqual([
      ["=SUM(B1)/(SUM(C1))", "=SUM(B1)/(SUM(C1))"],
      ["=100*(SUM(B2)/SUM($C$2))", ""],
    ]);
    expect(await layout()).toEqual(before);
    await changeBy(proposeReturn, "may-change");
    expect((await formulasOf("E1:E2")).flat()).toEqual(["=KPI.FCR(B1,C1)", ""]);
    expect(await layout()).toEqual(before);
  });

  test("keep their results when frozen; taking it back leaves the workbook as it was", async () => {
    const state = await workbookState();
    const values = await valuesOf(CELLS);
    const { back, recordIds } = await changeBy((situation) => proposeFreezing(situation, NOW));
    expect(await formulasOf("D1:D3")).toEqual([[0.8], [90], ["=SUM(B3:C3)"]]);
    expect(await valuesOf(CELLS)).toEqual(values);
    await changeContents(back, { text: null, replacedIds: recordIds }, "may-change");
    expect(await workbookState()).toEqual(state);
    expect(await recordCount()).toBe(0);
  });

  describe("stay as they are, all of them,", () => {
    const RECORD = { text: "{}", replacedIds: [] };

    /** Tries to convert after something has happened; the workbook is to be as before. */
    async function expectRefusal(
      problem: object,
      happens: (changes: readonly ContentChange[]) => Promise<readonly ContentChange[]>,
    ): Promise<void> {
      const { situation } = await situationIn("sheet");
      const changes = await happens(convert(situation).changes);
      const state = await workbookState();
      await expect(changeContents(changes, RECORD, "stay")).rejects.toMatchObject(problem);
      expect(await workbookState()).toEqual(state);
      expect(await recordCount()).toBe(0);
    }

    test("where one has changed since it was shown", () =>
      expectRefusal(
        { code: "cell-changed", details: { address: "Sheet1!D2" } },
        async (changes) => {
          await write("D2", [[1]]);
          return changes;
        },
      ));

    test("where a result would become an error", () =>
      expectRefusal({ code: "result-lost", details: { address: "Sheet1!D2" } }, (changes) =>
        Promise.resolve(changes.map((one) => (one.row === 1 ? { ...one, to: "=1/0" } : one))),
      ));

    test("where the sheet was protected meanwhile", () =>
      expectRefusal({ code: "sheet-protected" }, async (changes) => {
        await onSheet((sheet) => {
          sheet.protection.protect();
        });
        return changes;
      }));

    test("where Excel refuses half-way", () =>
      expectRefusal({ code: "excel-too-old" }, (changes) => {
        // Looking at the workbook's state takes two, finding it as it was seen takes one.
        const writing = wire.sent.length + 3;
        wire.meddle((request, at) =>
          at === writing ? failingAt(request, request.message.body.Actions.length - 1) : undefined,
        );
        return Promise.resolve(changes);
      }));

    test("where more former formulas would be kept than fit", async () => {
      const text = "x".repeat(MOST_KEPT_CHARACTERS + 1);
      const sent = wire.sent.length;
      const full = changeContents([], { text, replacedIds: [] }, "stay");
      await expect(full).rejects.toMatchObject({ code: "record-full" });
      expect(wire.sent).toHaveLength(sent);
    });
  });

  test("are found in their other spelling and entered anew", async () => {
    await open("no functions");
    await write("D3", [["=_xldudf_KPI_RATE(B3,C3)"]]);
    await changeBy(proposeRepair, "may-change", "workbook");
    expect((await formulasOf("D1:D3")).flat()).toEqual([
      "=KPI.FCR(B1,C1)",
      "=100*KPI.RATE(B2,$C$2)",
      "=KPI.RATE(B3,C3)",
    ]);
  });

  test("are read, but a damaged record is told of, and too large a workbook is left", async () => {
    const addPart = (xml: string) => onSheet((_, { workbook }) => workbook.customXmlParts.add(xml));
    await addPart(`<other xmlns="${RECORD_PART.namespace}"/>`);
    const { record, selected } = await readFormulas("selection");
    expect(record).toEqual({ texts: [], isDamaged: true, partIds: [] });
    expect(selected).toMatchObject({ rows: 1, columns: 1 });
    await addPart(partWith(RECORD_PART, "[]", NOW));
    expect((await readFormulas("sheet")).record).toMatchObject({ texts: ["[]"], isDamaged: false });
    await expect(readFormulas("workbook", 10)).rejects.toMatchObject({ code: "too-large" });
  });
});

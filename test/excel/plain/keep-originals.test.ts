import { newCardIdentity } from "../../../src/catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../../src/catalogue/scorecard-from-template";
import { template } from "../../../src/catalogue/templates";
import { proposeReturn } from "../../../src/domain/plain-formulas/propose-return";
import { proposeConversion } from "../../../src/domain/plain-formulas/propose-conversion";
import { insertSheet } from "../../../src/excel/insert-sheet";
import type { InsertedSheet, InsertWhere } from "../../../src/excel/insertion";
import { readFormulas } from "../../../src/excel/plain/read-formulas";
import { removeInserted } from "../../../src/excel/remove-inserted";
import { findParts } from "../../../src/formulas/find-parts";
import { loadTexts } from "../../../src/i18n/texts";
import { draftScorecard } from "../../../src/sheets/draft-scorecard";
import { plainDraft } from "../../../src/sheets/plain-draft";
import { formulasOf, onSheet, write } from "../../support/excel/in-excel";
import { knownFunctions } from "../../support/known-functions";
import { failingAt, tapTheWire, type WireTap } from "../wire-tap";
import { changeBy, openWorkbook } from "./finance-card";

const CARD = "A1:Z40";
const NOW = "2026-11-22T10:00:00.000Z";

async function financeDraft() {
  const card = scorecardFromTemplate(template("finance"));
  return draftScorecard(card, await loadTexts("zh-CN"), newCardIdentity());
}

const insertPlain = async (where: InsertWhere): Promise<InsertedSheet> =>
  insertSheet(plainDraft(await financeDraft(), knownFunctions(), findParts), where);

const own = (formulas: unknown[][]) =>
  formulas.flat().filter((cell) => /^=.*KPI\./.test(String(cell)));

const bringBack = () => changeBy(proposeReturn, "may-change", "workbook");
const keptCount = async () => (await readFormulas("workbook")).record.texts.length;

let wire: WireTap;

beforeEach(async () => {
  await openWorkbook("no functions");
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

describe("a card in plain formulas from the start", () => {
  let ours: unknown[][];

  beforeAll(async () => {
    await openWorkbook("no functions");
    await insertSheet(await financeDraft(), "new-sheet");
    ours = await formulasOf(CARD);
    expect(own(ours).length).toBeGreaterThanOrEqual(2);
  });

  test("takes two syncs and comes back as the template has it", async () => {
    await insertPlain("new-sheet");
    expect(wire.sent).toHaveLength(2);
    expect(own(await formulasOf(CARD))).toEqual([]);
    await bringBack();
    expect(await formulasOf(CARD)).toEqual(ours);
    expect(await keptCount()).toBe(0);
  });

  test("comes back though its sheet and table were renamed and rows inserted above", async () => {
    const { parts } = await insertPlain("new-sheet");
    await onSheet((sheet) => {
      sheet.name = "Renamed";
      sheet.tables.getItem(parts.tables[0]?.name ?? "").name = "MyCard";
      sheet.getRange("1:2").insert(Excel.InsertShiftDirection.down);
    });
    await bringBack();
    const back = await formulasOf("A3:Z42");
    expect(own(back)).toHaveLength(own(ours).length);
    const renamed = own(ours).map((formula) =>
      String(formula).replaceAll("ScorecardFinance", "MyCard"),
    );
    const places = (formulas: unknown[]) =>
      formulas.map((formula) => String(formula).replace(/(?<=[A-Z])\d+/g, "#"));
    expect(places(own(back))).toEqual(places(renamed));
  });

  test("comes back beside words that its rows had before", async () => {
    await write(
      "A5:A16",
      Array.from({ length: 12 }, (_, at) => [`Mine ${at}`]),
    );
    await onSheet((sheet) => {
      sheet.getRange("C3").select();
    });
    await insertPlain("selection");
    expect(own(await formulasOf("A1:Z45"))).toEqual([]);
    await bringBack();
    expect(own(await formulasOf("A1:Z45"))).toHaveLength(own(ours).length);
    expect(await keptCount()).toBe(0);
  });

  test("adds to what the workbook keeps already, and the next change keeps both", async () => {
    await write("A1:D1", [["First", 8, 10, "=KPI.FCR(B1,C1)"]]);
    await changeBy((situation) => proposeConversion(situation, { freezeOthers: false, at: NOW }));
    await insertPlain("new-sheet");
    expect(await keptCount()).toBe(2);
    await bringBack();
    expect(await formulasOf(CARD)).toEqual(ours);
    await onSheet((_, { workbook }) => {
      workbook.worksheets.getItem("Sheet1").activate();
    });
    expect(await formulasOf("D1")).toEqual([["=KPI.FCR(B1,C1)"]]);
    expect(await keptCount()).toBe(0);
  });

  test("leaves no record when it is removed, or was never written", async () => {
    await removeInserted(await insertPlain("new-sheet"));
    expect(await keptCount()).toBe(0);
    const writing = wire.sent.length + 1;
    wire.meddle((request, at) => (at === writing ? failingAt(request, 9) : undefined));
    await expect(insertPlain("selection")).rejects.toMatchObject({ code: "excel-too-old" });
    wire.meddle(() => undefined);
    expect(await keptCount()).toBe(0);
  });
});

import { insertSheet } from "../../src/excel/insert-sheet";
import type { InsertWhere } from "../../src/excel/insertion";
import { removeInserted } from "../../src/excel/remove-inserted";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { ANSWER_LIMIT_MS } from "../../src/excel/run";
import { resetExcel } from "../support/excel/excel";
import { passTime, passTimeUntil, stopTheClock } from "./pass-time";
import { sampleDraft } from "./sample-draft";
import { failingAt, tapTheWire, type WireTap } from "./wire-tap";
import { workbookState } from "./workbook-state";

/** The second request is the one that writes. */
const WRITING = 1;

let excel: EmulatedExcel;
let wire: WireTap;

beforeEach(async () => {
  excel = await resetExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F1:G2").formulas = [
      ["mine", 1],
      ["too", "=G1*2"],
    ];
    sheet.getRange("B:B").format.columnWidth = 30;
    await context.sync();
  });
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

async function tableNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name);
  });
}

/** Inserts while the writing request fails at one of its actions; answers what the user is told. */
async function insertFailingAt(at: number, where: InsertWhere): Promise<unknown> {
  const writing = wire.sent.length + WRITING;
  wire.meddle((request, index) => (index === writing ? failingAt(request, at) : undefined));
  const told = await insertSheet(sampleDraft(), where).catch((error: unknown) => error);
  wire.meddle(() => undefined);
  return told;
}

async function countOfWritingActions(where: InsertWhere): Promise<number> {
  const inserted = await insertSheet(sampleDraft(), where);
  const writing = wire.sent[WRITING];
  await removeInserted(inserted);
  return writing?.actions.length ?? 0;
}

describe.each(["new-sheet", "selection"] as const)("a failure while writing (%s)", (where) => {
  test.each([0, 1, 2, 3])(
    "leaves nothing behind, whatever action it hits, from %i",
    async (first) => {
      const before = await workbookState();
      const count = await countOfWritingActions(where);
      expect(count).toBeGreaterThan(50);
      for (let at = first; at < count; at += 4) {
        expect(await insertFailingAt(at, where)).toMatchObject({ code: "excel-too-old" });
        expect({ at, state: await workbookState() }).toEqual({ at, state: before });
      }
    },
  );

  test("leaves nothing behind when Excel does not tell what it did before", async () => {
    const before = await workbookState();
    const count = await countOfWritingActions(where);
    wire.hideResultsOfFailures();
    for (let at = 0; at < count; at += 5) {
      expect(await insertFailingAt(at, where)).toMatchObject({ code: "excel-too-old" });
      expect({ at, state: await workbookState() }).toEqual({ at, state: before });
    }
  });
});

describe("a refusal that comes before writing", () => {
  /** Expects that an insertion is refused with this problem, and that the workbook stays as it is. */
  async function expectRefusal(where: InsertWhere, problem: object): Promise<void> {
    const before = await workbookState();
    const sent = wire.sent.length;
    await expect(insertSheet(sampleDraft(), where)).rejects.toMatchObject(problem);
    expect(wire.sent.slice(sent)).toHaveLength(1);
    expect(await workbookState()).toEqual(before);
  }

  test("no new sheet in a protected workbook", async () => {
    excel.protectWorkbook();
    await expectRefusal("new-sheet", { code: "workbook-protected" });
  });

  test("a block on a sheet of a protected workbook is allowed, as only sheets are protected", async () => {
    excel.protectWorkbook();
    expect(await insertSheet(sampleDraft(), "selection")).toMatchObject({ address: "A1:D7" });
  });

  test("no block on a protected sheet", async () => {
    excel.protectSheet("Sheet1");
    await expectRefusal("selection", { code: "sheet-protected" });
  });

  test("no block where several areas are selected", async () => {
    const rects = [1, 5].map((row) => ({ top: row, left: 0, bottom: row, right: 0 }));
    jest.spyOn(excel.book.grid.selection, "rects").mockReturnValue(rects);
    await expectRefusal("selection", { code: "several-areas-selected" });
  });
});

test("a sheet that somebody else makes meanwhile under the same name is theirs", async () => {
  const writing = wire.sent.length + WRITING;
  wire.meddle((_, index) => {
    if (index === writing) excel.book.grid.sheets.add("Sample");
    return undefined;
  });
  await expect(insertSheet(sampleDraft(), "new-sheet")).rejects.toMatchObject({
    code: "unexpected",
    cause: { code: "ItemAlreadyExists" },
  });
  const { sheets } = await workbookState();
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sample"]);
});

describe("when the answer is lost on its way", () => {
  beforeEach(stopTheClock);

  afterEach(() => {
    jest.useRealTimers();
  });

  test.each(["new-sheet", "selection"] as const)(
    "nothing is written after a reading that came too late (%s)",
    async (where) => {
      const before = await workbookState();
      const sent = wire.sent.length;
      const answer = wire.holdAnswers();
      const told = insertSheet(sampleDraft(), where).catch((error: unknown) => error);
      await passTime(ANSWER_LIMIT_MS);
      expect(await told).toMatchObject({ code: "connection-lost" });
      answer();
      await passTime(1_000);
      expect(wire.sent.slice(sent)).toHaveLength(1);
      expect(await workbookState()).toEqual(before);
    },
  );

  test.each(["new-sheet", "selection"] as const)(
    "what was written is taken back when its answer comes too late (%s)",
    async (where) => {
      const before = await workbookState();
      const writing = wire.sent.length + WRITING;
      let answer: () => void = () => undefined;
      wire.meddle((_, index) => {
        if (index === writing) answer = wire.holdAnswers();
        return undefined;
      });
      const told = insertSheet(sampleDraft(), where).catch((error: unknown) => error);
      await passTime(ANSWER_LIMIT_MS + 1_000);
      expect(await told).toMatchObject({ code: "connection-lost" });
      answer();
      await passTimeUntil(tableNames, (names) => names.length === 0);
      expect(await workbookState()).toEqual(before);
    },
  );

  test("a cell edit between reading and writing puts the insertion off, as a whole", async () => {
    const writing = wire.sent.length + WRITING;
    wire.meddle((_, index) => {
      if (index === writing) excel.beginCellEdit();
      return undefined;
    });
    const inserting = insertSheet(sampleDraft(), "new-sheet");
    await passTime(2_000);
    excel.endCellEdit();
    await passTime(1_000);
    expect(await inserting).toMatchObject({ sheetName: "Sample" });
    expect((await workbookState()).sheets).toHaveLength(2);
  });
});

import { ExcelProblem } from "../../../src/excel/excel-problem";
import { findTables, selectedRange } from "../../../src/excel/logs/find-logs";
import type { OpenedLog } from "../../../src/excel/logs/log-source";
import { openLog } from "../../../src/excel/logs/open-log";
import type { LogChunk } from "../../../src/excel/logs/read-log";
import { readLog } from "../../../src/excel/logs/read-log";
import { resetExcel } from "../../support/excel/excel";
import { onSheet } from "../../support/excel/in-excel";
import { tapTheWire, type WireTap } from "../wire-tap";

const ROWS = 2_500;
const TABLE = { kind: "table", tableName: "Contacts" } as const;

let wire: WireTap;

/** Customer, a note that nobody asks for, day: below headings in B2:D2. */
async function writeContacts(rows = ROWS): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange(`B2:D${rows + 2}`).values = [
      ["Customer", "Note", "Time"],
      ...Array.from({ length: rows }, (_, row) => [`C${row % 7}`, "long talk", 45_000 + row]),
    ];
    sheet.tables.add(`B2:D${rows + 2}`, true).name = "Contacts";
  });
}

beforeEach(async () => {
  await resetExcel();
  await writeContacts();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

const reading = (take: (chunk: LogChunk) => void = () => undefined) => ({
  signal: new AbortController().signal,
  take: (chunk: LogChunk) => {
    take(chunk);
    return Promise.resolve();
  },
  wait: () => {
    throw new Error("Nobody edits a cell here.");
  },
});

const problemCode = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => (error instanceof ExcelProblem ? error.code : String(error)),
  );

describe("opening a list", () => {
  test("takes one sync, for the headings and the size alone", async () => {
    expect(await openLog(TABLE)).toEqual({
      source: TABLE,
      sheetName: "Sheet1",
      address: `B2:D${ROWS + 2}`,
      headings: ["Customer", "Note", "Time"],
      body: { row: 2, column: 1, rows: ROWS, columns: 3 },
    });
    expect(wire.sent).toHaveLength(1);
  });

  test("a range counts as far as it is filled, even where whole columns are selected", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B:D").select();
    });
    const before = wire.sent.length;
    const log = await openLog(await selectedRange());
    expect(log).toMatchObject({
      address: `B2:D${ROWS + 2}`,
      headings: ["Customer", "Note", "Time"],
      body: { row: 2, column: 1, rows: ROWS, columns: 3 },
    });
    expect(wire.sent).toHaveLength(before + 2);
  });

  test("empty cells and a table that is gone are no list", async () => {
    await onSheet((sheet) => {
      sheet.getRange("H1:K5").select();
    });
    expect(await problemCode(selectedRange().then(openLog))).toBe("list-empty");
    expect(await problemCode(openLog({ kind: "table", tableName: "Gone" }))).toBe("list-empty");
  });

  test("the tables of all sheets are found, the selected one first", async () => {
    await onSheet((_, context) => {
      const other = context.workbook.worksheets.add("Orders");
      other.getRange("A1:A2").values = [["Order"], [1]];
      other.tables.add("A1:A2", true).name = "Orders";
      other.activate();
      other.getRange("A2").select();
    });
    const before = wire.sent.length;
    expect(await findTables()).toEqual(["Orders", "Contacts"]);
    expect(wire.sent).toHaveLength(before + 1);
  });
});

describe("reading a list", () => {
  async function readAll(log: OpenedLog, columns = [0, 2]) {
    const chunks: LogChunk[] = [];
    const before = wire.sent.length;
    const done = await readLog(
      log,
      columns,
      reading((chunk) => chunks.push(chunk)),
    );
    return { chunks, done, syncs: wire.sent.length - before };
  }

  test("brings the columns asked for in order, one sync a chunk", async () => {
    const { chunks, done, syncs } = await readAll(await openLog(TABLE));
    expect(done).toBe(true);
    expect(chunks.map(({ first, columns }) => [first, columns.length, columns[0]?.length])).toEqual(
      [
        [0, 2, 20],
        [20, 2, 160],
        [180, 2, 1_280],
        [1_460, 2, 1_040],
      ],
    );
    expect(syncs).toBe(4);
    expect(chunks[3]?.columns[0]?.[39]).toEqual([`C${1_499 % 7}`]);
    expect(chunks[3]?.columns[1]?.[1_039]).toEqual([45_000 + 2_499]);
  });

  test("hidden rows are data too, and a protected sheet can be read", async () => {
    const log = await openLog(TABLE);
    await onSheet((sheet) => {
      sheet.getRange("5:900").rowHidden = true;
      sheet.protection.protect();
    });
    const { chunks } = await readAll(log);
    expect(chunks.reduce((sum, { columns }) => sum + (columns[0]?.length ?? 0), 0)).toBe(ROWS);
  });

  test("rows added before the end are noticed", async () => {
    const log = await openLog(TABLE);
    await onSheet((sheet) => {
      sheet.tables.getItem("Contacts").rows.add(undefined, [["C9", "", 46_000]]);
    });
    expect(await problemCode(readAll(log))).toBe("list-changed");
  });

  test("a table deleted between two chunks is noticed, and no more is handed out", async () => {
    const log = await openLog(TABLE);
    const taken: number[] = [];
    const result = readLog(log, [0], {
      ...reading(),
      take: async ({ first }) => {
        taken.push(first);
        await onSheet((sheet) => {
          sheet.tables.getItem("Contacts").delete();
        });
      },
    });
    expect(await problemCode(result)).toBe("list-changed");
    expect(taken).toEqual([0]);
  });

  test("a signal ends it after the chunk at hand, and before the first one", async () => {
    const log = await openLog(TABLE);
    const cancel = new AbortController();
    const taken: number[] = [];
    const before = wire.sent.length;
    const options = {
      ...reading(({ first }) => {
        taken.push(first);
        cancel.abort();
      }),
      signal: cancel.signal,
    };
    expect(await readLog(log, [0], options)).toBe(false);
    expect(await readLog(log, [0], options)).toBe(false);
    expect(taken).toEqual([0]);
    expect(wire.sent).toHaveLength(before + 1);
  });

  test("a signal while Excel answers keeps the answer from being handed out", async () => {
    const log = await openLog(TABLE);
    const cancel = new AbortController();
    const release = wire.holdAnswers();
    const taken: number[] = [];
    const done = readLog(log, [0], {
      ...reading(({ first }) => taken.push(first)),
      signal: cancel.signal,
    });
    cancel.abort();
    release();
    expect(await done).toBe(false);
    expect(taken).toEqual([]);
  });
});

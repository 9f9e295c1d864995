import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { CardReading } from "../../../src/excel/read-table";
import type { Selection } from "../../../src/excel/read-selection";
import type { WorkbookChange } from "../../../src/excel/watch-workbook";
import { followTables, REFRESH_DELAY_MS } from "../../../src/taskpane/balance/follow-tables";
import { BALANCED, tableOf } from "../support/tables";

const HALF_A_SECOND = 500;
/** A slow answer of Excel, as on the web. */
const ANSWER_MS = 300;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** An Excel that holds these tables and answers after a while. */
function excelWith(tables: readonly CardReading[]) {
  const state = { tables, failure: null as Error | null, ended: 0 };
  let report: (change: WorkbookChange, cells?: Selection) => void = () => undefined;
  const answer = async <Result>(result: () => Result) => {
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    if (state.failure) throw state.failure;
    return result();
  };
  const services = {
    readTablesInView: jest.fn(() => answer(() => state.tables)),
    readTable: jest.fn((name: string) =>
      answer(() => state.tables.find(({ tableName }) => tableName === name) ?? null),
    ),
    readRegionInView: () => Promise.resolve(null),
    watchWorkbook: jest.fn((listener: typeof report) => {
      report = listener;
      return Promise.resolve(() => {
        state.ended += 1;
        return Promise.resolve();
      });
    }),
  };
  return {
    state,
    services,
    change: (change: WorkbookChange, address?: string) => {
      report(change, address === undefined ? undefined : { sheetId: "1", address });
    },
  };
}

function follow(excel: ReturnType<typeof excelWith>) {
  const news = { read: jest.fn(), failed: jest.fn(), moved: jest.fn(), notWatching: jest.fn() };
  return { news, ...followTables(excel.services, news) };
}

test("an edit is seen within half a second, although Excel takes its time", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(news.read).toHaveBeenCalledTimes(1);

  const edited = [tableOf([["Outcome", "", "CSAT", 1]])];
  excel.state.tables = edited;
  excel.change("values");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(news.read).toHaveBeenCalledTimes(2);
  expect(news.read).toHaveBeenLastCalledWith(edited);
});

test("our own share of the half second is small", () => {
  expect(REFRESH_DELAY_MS).toBeLessThanOrEqual(150);
});

test("a known table alone on its sheet is read again by itself", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  excel.change("values");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(excel.services.readTable).toHaveBeenCalledTimes(1);
  expect(excel.services.readTablesInView).toHaveBeenCalledTimes(1);
  expect(news.moved).not.toHaveBeenCalled();
});

test("an edit beside the only table looks for a plain range there, one within it does not", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  excel.change("values", "D7");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(excel.services.readTablesInView).toHaveBeenCalledTimes(1);
  excel.change("values", "G7");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(excel.services.readTablesInView).toHaveBeenCalledTimes(2);
  expect(news.read).toHaveBeenCalledTimes(3);
});

test("moving about on a sheet with one table reads nothing; going to another sheet looks around", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  excel.change("selection");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(news.read).toHaveBeenCalledTimes(1);
  expect(news.moved).toHaveBeenCalledTimes(1);
  excel.change("sheets");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(excel.services.readTablesInView).toHaveBeenCalledTimes(2);
});

test("a second table on the sheet is noticed", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  excel.change("tables");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(excel.services.readTablesInView).toHaveBeenCalledTimes(2);
});

test.each([0, 2])("moving about among %d tables looks which one is meant", async (count) => {
  const tables = Array.from({ length: count }, (_, index) =>
    tableOf(BALANCED, { tableName: `Card${index}` }),
  );
  const excel = excelWith(tables);
  follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  excel.change("selection");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(excel.services.readTablesInView).toHaveBeenCalledTimes(2);
});

test("a table that is gone makes it look around", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  excel.state.tables = [];
  excel.change("values");
  await jest.advanceTimersByTimeAsync(2 * HALF_A_SECOND);
  expect(news.read).toHaveBeenLastCalledWith([]);
});

test("a burst of edits is two readings: one at once, one for what came meanwhile", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  for (let edit = 0; edit < 20; edit += 1) {
    excel.change("values");
    await jest.advanceTimersByTimeAsync(10);
  }
  await jest.advanceTimersByTimeAsync(2 * HALF_A_SECOND);
  expect(news.read).toHaveBeenCalledTimes(3);
});

test("a failed reading is reported, and whatever happens next reads again", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  excel.state.failure = new ExcelProblem("cell-being-edited");
  excel.change("values");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(news.failed).toHaveBeenCalledWith(excel.state.failure);
  excel.state.failure = null;
  excel.change("selection");
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(news.read).toHaveBeenCalledTimes(2);
});

test("an Excel that reports nothing is reported; reading on request still works", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  excel.services.watchWorkbook.mockRejectedValue(new ExcelProblem("excel-too-old"));
  const { news, refresh } = follow(excel);
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(news.notWatching).toHaveBeenCalledTimes(1);
  refresh();
  await jest.advanceTimersByTimeAsync(HALF_A_SECOND);
  expect(news.read).toHaveBeenCalledTimes(2);
});

test("once stopped it neither reads nor reports, and Excel is told to stop", async () => {
  const excel = excelWith([tableOf(BALANCED)]);
  const { news, stop } = follow(excel);
  await jest.advanceTimersByTimeAsync(REFRESH_DELAY_MS);
  stop();
  excel.change("values");
  await jest.advanceTimersByTimeAsync(2 * HALF_A_SECOND);
  expect(news.read).not.toHaveBeenCalled();
  expect(excel.services.readTablesInView).toHaveBeenCalledTimes(1);
  expect(excel.state.ended).toBe(1);
});

/** Reading a thousand cards for an audit through office.js, and a naive way that reads each card. */
import type { SheetSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import { COLUMNS, ROWS } from "../../domain/audit/made-card";
import { madeWorkbook } from "../../domain/audit/made-workbook";
import type { BenchResult } from "../bench";

const CARDS = 1_000;
const SHEETS = 50;

/** Excel on the web refuses an answer beyond 5 MB; with room for what surrounds the cells. */
const MOST_BYTES = 4_000_000;

interface HeadlessExcel {
  readonly startHeadlessExcel: (locale: string) => Promise<unknown>;
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

/** What went over the line to Excel, and how long the processor was busy with it. */
interface Traffic {
  syncs: number;
  longestAnswer: number;
  time: number;
}

// office.js has to be running before what uses it is loaded.
async function openExcel() {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a tool in CommonJS
  const { startHeadlessExcel } = require("../../../.tools/headless-excel.cjs") as HeadlessExcel;
  await startHeadlessExcel("en-US");
  const { wholeWorkbook } = await import("../../excel/audit/whole-workbook");
  const { runInExcel } = await import("../../../src/excel/run");
  return { wholeWorkbook, runInExcel };
}

type Excel = Awaited<ReturnType<typeof openExcel>>;

/** The cards of the audit's own bench, as values: what a formula gives does not matter here. */
async function fill({ runInExcel }: Excel, sheets: readonly SheetSnapshot[]): Promise<void> {
  for (const { name, values, tables } of sheets) {
    await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values as never;
      for (const { area, name: table } of tables) {
        const { row, column, rows, columns } = area;
        sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true).name = table;
      }
      await context.sync();
    });
  }
}

/** Counts what goes over the line to Excel while something is done. */
async function trafficOf(work: () => Promise<unknown>): Promise<Traffic> {
  const bridge = (globalThis as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const { sendMessageToHost, onMessageFromHost } = bridge;
  let [syncs, longestAnswer] = [0, 0];
  bridge.sendMessageToHost = (text) => {
    syncs += 1;
    sendMessageToHost.call(bridge, text);
  };
  bridge.onMessageFromHost = (text) => {
    longestAnswer = Math.max(longestAnswer, Buffer.byteLength(text));
    onMessageFromHost.call(bridge, text);
  };
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  Object.assign(bridge, { sendMessageToHost, onMessageFromHost });
  return { syncs, longestAnswer, time: (user + system) / 1_000 };
}

/** The rows where cards begin on a sheet. */
const cardsOf = ({ values }: SheetSnapshot) =>
  [...values.keys()].filter((row) => values[row]?.[0] === COLUMNS[0]);

/** One question a card, as if it were known already where each stands. */
async function readEachCard({ runInExcel }: Excel, sheets: readonly SheetSnapshot[]) {
  const places = sheets.flatMap((sheet) =>
    cardsOf(sheet).map((row) => ({ name: sheet.name, row })),
  );
  for (const { name, row } of places) {
    await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRangeByIndexes(row, 0, ROWS.length + 2, COLUMNS.length);
      range.load("values, formulas, numberFormat");
      await context.sync();
    });
  }
}

export async function bench(): Promise<BenchResult> {
  const excel = await openExcel();
  const { sheets } = madeWorkbook(CARDS, SHEETS).snapshot();
  await fill(excel, sheets);
  let cards = 0;
  const ours = await trafficOf(async () => {
    cards = (await excel.wholeWorkbook()).sheets.flatMap(cardsOf).length;
  });
  const naive = await trafficOf(() => readEachCard(excel, sheets));
  return {
    title: `reading: ${CARDS} cards on ${SHEETS} sheets through office.js, and one question a card`,
    figures: [
      { label: "cards read", value: cards, atLeast: CARDS },
      { label: "ours, syncs", value: ours.syncs, atMost: 1 + 4 * (SHEETS + 1) },
      { label: "longest answer, bytes", value: ours.longestAnswer, atMost: MOST_BYTES },
      { label: "one question a card, syncs", value: naive.syncs },
      { label: "ours / one question a card, syncs", value: ours.syncs / naive.syncs },
      { label: "ours, ms of the processor, the emulated Excel's among them", value: ours.time },
      { label: "one question a card, ms likewise", value: naive.time },
    ],
  };
}

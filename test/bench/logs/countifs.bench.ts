/** First contact resolution by COUNTIFS, as HR writes it, in the preview's spreadsheet engine. */
import { createGrid } from "../../../src/preview/grid/grid";
import { startHeadlessUniver } from "../../../src/preview/grid/headless-univer";
import type { ContactLog } from "../../../src/domain/logs/contact-log";
import { countFollowUps } from "../../../src/domain/logs/follow-ups";
import { MILLISECONDS } from "../../../src/domain/times/time-unit";
import type { BenchResult } from "../bench";
import { bestOf } from "./best-of";
import { contacts, LAST_MOMENT } from "./made-up-logs";

const ROWS = 20_000;
/** Each cell of COUNTIFS looks at every row: all 20,000 cells would take hours, not a minute. */
const CELLS = 20;
/** Few enough to be computed whole, so that the results can be compared; few customers come often. */
const ROWS_COMPARED = 400;
const CUSTOMERS_COMPARED = 5;
const DAYS = 7;

/** Whether a contact is a repeat; if not, whether it is judged, and what came of it. */
function verdict(row: number, rows: number): string {
  const times = `C$2:C$${rows + 1}`;
  const same = `A$2:A$${rows + 1},A${row},B$2:B$${rows + 1},B${row},${times}`;
  const before = `COUNTIFS(${same},"<"&C${row},${times},">="&C${row}-${DAYS})`;
  const after = `COUNTIFS(${same},">"&C${row},${times},"<="&C${row}+${DAYS})`;
  const judged = `C${row}+${DAYS}<=${LAST_MOMENT / MILLISECONDS.days}`;
  return `=IF(${before}>0,"repeat",IF(${judged},IF(${after}>0,"followed","resolved"),"young"))`;
}

/** The verdicts on the first contacts, and how many milliseconds of the processor they take. */
async function calculate({ customers, issues, times }: ContactLog, cells: number) {
  const { univer, api } = startHeadlessUniver();
  const { recalculation } = createGrid(univer, api);
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("There is no sheet.");
  const rows = Array.from(times, (time, row) => [
    customers[row] ?? 0,
    issues[row] ?? 0,
    time / MILLISECONDS.days,
  ]);
  sheet.setRowCount(rows.length + 1);
  sheet.getRange(1, 0, rows.length, 3).setValues(rows);
  await recalculation.finish();
  const column = sheet.getRange(1, 3, cells, 1);
  const before = process.cpuUsage();
  column.setValues(Array.from({ length: cells }, (_, at) => [{ f: verdict(at + 2, rows.length) }]));
  await recalculation.finish();
  const { user, system } = process.cpuUsage(before);
  const verdicts = column.getValues().flat();
  univer.dispose();
  return { time: (user + system) / 1_000, verdicts };
}

const ours = (log: ContactLog) =>
  countFollowUps(log, { length: DAYS * MILLISECONDS.days, asOf: LAST_MOMENT, from: 0 }, "first");

async function givesTheSame(): Promise<boolean> {
  const log = contacts(ROWS_COMPARED);
  const customers = log.customers.map((customer) => customer % CUSTOMERS_COMPARED);
  const { verdicts } = await calculate({ ...log, customers }, ROWS_COMPARED);
  const count = (...wanted: readonly string[]) =>
    verdicts.filter((found) => wanted.includes(String(found))).length;
  const theirs = [count("followed", "resolved"), count("followed"), count("young")];
  const { judged, followed, young } = ours({ ...log, customers });
  return String(theirs) === String([judged, followed, young]);
}

export async function bench(): Promise<BenchResult> {
  const log = contacts(ROWS);
  const time = await bestOf(() => ours(log));
  const sample = await calculate(log, CELLS);
  const all = (sample.time / CELLS) * ROWS;
  return {
    title: `countifs: ${ROWS} contacts, and COUNTIFS in the preview's spreadsheet engine`,
    figures: [
      {
        label: `the same counts on ${ROWS_COMPARED} contacts (1 = yes)`,
        value: Number(await givesTheSame()),
        atLeast: 1,
      },
      { label: "ours, all rows, ms of the processor", value: time },
      { label: `COUNTIFS, ${CELLS} of the cells, ms of the processor`, value: sample.time },
      { label: "COUNTIFS, all cells at that pace, minutes", value: all / 60_000 },
      { label: "COUNTIFS / ours", value: all / time },
    ],
  };
}

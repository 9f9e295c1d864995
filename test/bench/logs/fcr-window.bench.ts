/** First contact resolution from a million contacts, against a window query of DuckDB. */
import type { ContactLog } from "../../../src/domain/logs/contact-log";
import { countFollowUps } from "../../../src/domain/logs/follow-ups";
import { MILLISECONDS } from "../../../src/domain/times/time-unit";
import type { BenchResult } from "../bench";
import { bestOf } from "./best-of";
import { DuckDb } from "./duckdb";
import { contacts, LAST_MOMENT } from "./made-up-logs";

const ROWS = 1_000_000;
const WINDOW = { length: 7 * MILLISECONDS.days, asOf: LAST_MOMENT, from: 0 };

/** By the same definition: a first contact has none before it within the window. */
const QUERY = `
  WITH neighbours AS (
    SELECT time, lag(time) OVER contact AS before, lead(time) OVER contact AS after
    FROM contacts WINDOW contact AS (PARTITION BY customer, issue ORDER BY time)
  ), firsts AS (
    SELECT time, after FROM neighbours
    WHERE before IS NULL OR time - before > ${WINDOW.length}
  )
  SELECT
    count(*) FILTER (time + ${WINDOW.length} <= ${WINDOW.asOf}) AS judged,
    count(*) FILTER (time + ${WINDOW.length} <= ${WINDOW.asOf}
      AND after - time <= ${WINDOW.length}) AS followed,
    count(*) FILTER (time + ${WINDOW.length} > ${WINDOW.asOf}) AS young
  FROM firsts`;

const ours = (log: ContactLog) => countFollowUps(log, WINDOW, "first");

const bytesOf = ({ customers, issues, times }: ContactLog) =>
  customers.byteLength + issues.byteLength + times.byteLength;

/** Bytes that the whole process holds at its peak beyond what it held before. */
function peakWhile(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.resourceUsage().maxRSS;
  work();
  return (process.resourceUsage().maxRSS - before) * 1024;
}

/**
 * The mean over as many logs of a tenth of the rows as make up all of them. The same small log over
 * and over would not do: the processor learns its branches by heart, and halves its time.
 */
async function timeOfOneTenth(): Promise<number> {
  const tenths = Array.from({ length: 10 }, (_, seed) => contacts(ROWS / 10, seed));
  return (await bestOf(() => tenths.map(ours))) / tenths.length;
}

export async function bench(): Promise<BenchResult> {
  const log = contacts(ROWS);
  const bytes = bytesOf(log) + peakWhile(() => ours(log));
  const time = await bestOf(() => ours(log));
  const timeOfTenth = await timeOfOneTenth();
  const { judged, followed, young } = ours(log);

  const duckdb = await DuckDb.open();
  const { customers: customer, issues: issue, times } = log;
  await duckdb.fill("contacts", { customer, issue, time: times });
  const theirTime = await bestOf(() => duckdb.counts(QUERY));
  const theirs = await duckdb.counts(QUERY);
  const isEqual = String(theirs) === String([judged, followed, young]);

  return {
    title: `fcr-window: ${ROWS} contacts in no order, and a lag and lead query of ${duckdb.version}`,
    figures: [
      { label: "first contacts judged", value: judged },
      { label: "the same counts as DuckDB (1 = yes)", value: Number(isEqual), atLeast: 1 },
      { label: "ours, ms of the processor", value: time },
      { label: "DuckDB, ms of the processor", value: theirTime },
      { label: "ours / DuckDB", value: time / theirTime, atMost: 1 },
      { label: "bytes a row at the peak", value: bytes / ROWS, atMost: 100 },
      { label: "time of all rows / of a tenth of them", value: time / timeOfTenth, atMost: 12 },
    ],
  };
}

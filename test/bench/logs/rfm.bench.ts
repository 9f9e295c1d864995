/** RFM grades and segments from a million orders, against DuckDB with ntile. */
import { customerValues } from "../../../src/domain/logs/customer-values";
import { rfmScores } from "../../../src/domain/logs/rfm-scores";
import { RFM_SEGMENTS, rfmSegments } from "../../../src/domain/logs/rfm-segments";
import { MILLISECONDS } from "../../../src/domain/times/time-unit";
import type { BenchResult } from "../bench";
import { bestOf } from "./best-of";
import { DuckDb } from "./duckdb";
import { LAST_MOMENT, orders } from "./made-up-logs";

const ROWS = 1_000_000;
const GROUPS = 5;
const dayOf = (moment: string | number) => `floor(${moment} / ${MILLISECONDS.days})`;

/**
 * Grades and segment of every customer, kept as a table as ours are kept as columns. ntile tears
 * equal values apart where ours keeps them together: the segments can be compared, the grades not.
 */
const QUERY = `
  CREATE OR REPLACE TABLE graded AS
  WITH sums AS (
    SELECT customer, ${dayOf(LAST_MOMENT)} - ${dayOf("max(time)")} AS recency,
      count(*) AS frequency, sum(amount) AS monetary
    FROM orders GROUP BY customer
  ), cuts AS (
    SELECT median(recency) AS recency, median(frequency) AS frequency,
      median(monetary) AS monetary
    FROM sums
  )
  SELECT customer,
    ntile(${GROUPS}) OVER (ORDER BY sums.recency DESC) AS r,
    ntile(${GROUPS}) OVER (ORDER BY sums.frequency) AS f,
    ntile(${GROUPS}) OVER (ORDER BY sums.monetary) AS m,
    CASE WHEN sums.monetary <= cuts.monetary THEN 4 ELSE 0 END
      + CASE WHEN sums.recency >= cuts.recency THEN 2 ELSE 0 END
      + CASE WHEN sums.frequency <= cuts.frequency THEN 1 ELSE 0 END AS segment
  FROM sums, cuts`;

const SEGMENTS = "SELECT count(*) FROM graded GROUP BY segment ORDER BY segment";

export async function bench(): Promise<BenchResult> {
  const log = orders(ROWS);
  const ours = () => {
    const values = customerValues(log, LAST_MOMENT);
    return { grades: rfmScores(values, GROUPS), segments: rfmSegments(values, "median") };
  };
  const time = await bestOf(ours);
  const { segments } = ours();
  const sizes = RFM_SEGMENTS.map((_, at) => segments.filter((segment) => segment === at).length);

  const duckdb = await DuckDb.open();
  const { customers: customer, times, amounts: amount } = log;
  await duckdb.fill("orders", { customer, time: times, amount });
  const theirTime = await bestOf(() => duckdb.run(QUERY));
  const theirs = await duckdb.counts(SEGMENTS);

  return {
    title: `rfm: grades and segments from ${ROWS} orders in no order, and ntile of ${duckdb.version}`,
    figures: [
      { label: "customers", value: segments.length },
      {
        label: "segments of the same sizes as DuckDB's (1 = yes)",
        value: Number(String(theirs) === String(sizes)),
        atLeast: 1,
      },
      { label: "ours, ms of the processor", value: time },
      { label: "DuckDB, ms of the processor", value: theirTime },
      { label: "ours / DuckDB", value: time / theirTime, atMost: 1 },
    ],
  };
}

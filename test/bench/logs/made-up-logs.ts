import type { ContactLog } from "../../../src/domain/logs/contact-log";
import type { OrderLog } from "../../../src/domain/logs/order-log";
import { MILLISECONDS } from "../../../src/domain/times/time-unit";
import { seededRandom } from "./seeded-random";

/** 1 January 2025 as Excel's number. */
const FIRST_DAY = 45_658;
const DAYS = 90;
const ISSUES = 20;
const ROWS_A_CUSTOMER = 5;
const SECONDS_A_DAY = 86_400;

/** The end of the last day. */
export const LAST_MOMENT = (FIRST_DAY + DAYS) * MILLISECONDS.days - 1;

/** Contacts in no order: five a customer on average, 20 issues, 90 days to the second. */
export function contacts(rows: number, seed = 1): ContactLog {
  const random = seededRandom(seed);
  const customers = new Uint32Array(rows);
  const issues = new Uint32Array(rows);
  const times = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    customers[row] = Math.floor((random() * rows) / ROWS_A_CUSTOMER);
    issues[row] = Math.floor(random() * ISSUES);
    const second = Math.floor(random() * DAYS * SECONDS_A_DAY);
    times[row] = FIRST_DAY * MILLISECONDS.days + second * MILLISECONDS.seconds;
  }
  return { customers, issues, times };
}

/** Orders in no order: five a customer on average, amounts to the cent, many small and few great. */
export function orders(rows: number, seed = 2): OrderLog {
  const { customers, times } = contacts(rows, seed);
  const random = seededRandom(seed + 1);
  const amounts = times.map(() => Math.round(2_000 / (0.02 + random())) / 100);
  return { customers, times, amounts, customerCount: Math.ceil(rows / ROWS_A_CUSTOMER) };
}

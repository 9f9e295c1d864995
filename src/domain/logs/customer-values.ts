import { Refusal } from "../refusal";
import { dayOf } from "../times/moment";
import { demandDataBefore } from "./log-window";
import type { OrderLog } from "./order-log";

/** What the orders of each customer come to: columns of equal length, one customer a row. */
export interface CustomerValues {
  /** Codes of the customers, ascending. */
  readonly customers: Uint32Array;
  /** Days since the last order. */
  readonly recency: Float64Array;
  /** Number of orders. */
  readonly frequency: Float64Array;
  /** Sum of the amounts. */
  readonly monetary: Float64Array;
}

/** Sums that keep what each addition rounds away (Neumaier's method), one for each customer. */
class CustomerSums {
  private readonly sums: Float64Array;
  private readonly roundedAway: Float64Array;

  constructor(customers: number) {
    this.sums = new Float64Array(customers);
    this.roundedAway = new Float64Array(customers);
  }

  add(customer: number, amount: number): void {
    const sum = this.sums[customer] ?? 0;
    const next = sum + amount;
    const lost = Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    this.sums[customer] = next;
    this.roundedAway[customer] = (this.roundedAway[customer] ?? 0) + lost;
  }

  total(customer: number): number {
    const total = (this.sums[customer] ?? 0) + (this.roundedAway[customer] ?? 0);
    if (Number.isFinite(total)) return total;
    throw new Refusal("wrong-number", "result-too-large");
  }
}

/** Goes through orders and keeps, for each customer, how many there were, the last, and the sum. */
class CustomerTally {
  readonly orders: Float64Array;
  readonly last: Float64Array;
  readonly sums: CustomerSums;

  constructor(customers: number) {
    this.orders = new Float64Array(customers);
    this.last = new Float64Array(customers);
    this.sums = new CustomerSums(customers);
  }

  take(customer: number, time: number, amount: number): void {
    this.orders[customer] = (this.orders[customer] ?? 0) + 1;
    if (time > (this.last[customer] ?? 0)) this.last[customer] = time;
    this.sums.add(customer, amount);
  }

  codesWithOrders(): Uint32Array {
    const codes = new Uint32Array(this.orders.length);
    let found = 0;
    for (let code = 0; code < codes.length; code += 1) {
      codes[found] = code;
      if ((this.orders[code] ?? 0) > 0) found += 1;
    }
    return codes.subarray(0, found);
  }
}

function valuesOf(tally: CustomerTally, today: number): CustomerValues {
  const customers = tally.codesWithOrders();
  const recency = new Float64Array(customers.length);
  const frequency = new Float64Array(customers.length);
  const monetary = new Float64Array(customers.length);
  for (let place = 0; place < customers.length; place += 1) {
    const code = customers[place] ?? 0;
    recency[place] = today - dayOf(tally.last[code] ?? 0);
    frequency[place] = tally.orders[code] ?? 0;
    monetary[place] = tally.sums.total(code);
  }
  return { customers, recency, frequency, monetary };
}

/**
 * Adds up the orders of each customer up to a moment.
 *
 * @param log - The orders, in any order.
 * @param asOf - The last moment that counts; later orders are left out.
 * @returns Recency, frequency and amount of whoever ordered by then.
 * @throws Refusal where all orders are later, or a sum is too large for a number.
 */
export function customerValues(log: OrderLog, asOf: number): CustomerValues {
  demandDataBefore(log.times, asOf);
  const tally = new CustomerTally(log.customerCount);
  for (let row = 0; row < log.times.length; row += 1) {
    const time = log.times[row] ?? 0;
    if (time <= asOf) tally.take(log.customers[row] ?? 0, time, log.amounts[row] ?? 0);
  }
  return valuesOf(tally, dayOf(asOf));
}

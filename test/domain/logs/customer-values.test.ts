import fc from "fast-check";
import { customerValues } from "../../../src/domain/logs/customer-values";
import { momentOf } from "../../../src/domain/times/moment";
import { amount, RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

type Order = readonly [customer: number, day: number, amount: number];

const logOf = (orders: readonly Order[]) => ({
  customers: Uint32Array.from(orders, ([customer]) => customer),
  times: Float64Array.from(orders, ([, day]) => momentOf(day)),
  amounts: Float64Array.from(orders, ([, , worth]) => worth),
  customerCount: 6,
});

test("days since the last order, number of orders, sum of amounts", () => {
  const log = logOf([
    [2, 100.75, 10],
    [0, 90, 5],
    [2, 95, 0.1],
    [2, 99, 0.2],
    [1, 103, 7],
  ]);
  const values = customerValues(log, momentOf(102.5));
  expect([...values.customers]).toEqual([0, 2]);
  expect([...values.recency]).toEqual([12, 2]);
  expect([...values.frequency]).toEqual([1, 3]);
  expect([...values.monetary]).toEqual([5, 10.3]);
});

test("orders that are all later, and a sum beyond all numbers, are refused", () => {
  expect(refusalOf(() => customerValues(logOf([[0, 90, 5]]), momentOf(80))).reason).toBe(
    "asof-before-data",
  );
  const huge = logOf([
    [0, 90, 1e308],
    [0, 91, 1e308],
  ]);
  expect(refusalOf(() => customerValues(huge, momentOf(99))).reason).toBe("result-too-large");
});

const orders = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 90 }), amount),
  { minLength: 1, maxLength: 40 },
);

test("the order of the rows makes no difference, and nothing is lost", () => {
  fc.assert(
    fc.property(shuffled(orders), ([one, other]) => {
      const values = customerValues(logOf(one), momentOf(99));
      const others = customerValues(logOf(other), momentOf(99));
      expect(others.customers).toEqual(values.customers);
      expect(others.recency).toEqual(values.recency);
      expect(others.frequency).toEqual(values.frequency);
      values.monetary.forEach((sum, row) => {
        const own = one.filter(([customer]) => customer === values.customers[row]);
        const largest = Math.max(...own.map(([, , worth]) => Math.abs(worth)));
        expect(Math.abs(sum - (others.monetary[row] ?? 0))).toBeLessThanOrEqual(largest * 1e-14);
      });
      expect(values.frequency.reduce((sum, number) => sum + number, 0)).toBe(one.length);
    }),
    RUNS,
  );
});

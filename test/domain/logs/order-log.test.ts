import { given } from "../../../src/domain/cells/argument";
import { readOrders } from "../../../src/domain/logs/order-log";
import { refusalOf } from "../refusal-of";

const customers = given(1, "customers", [["Ann"], ["Bob"], ["ann"]]);
const times = given(2, "times", [[45_992], [45_993], [45_994]]);

test("three columns of a sheet become numbers, and the names stay as written", () => {
  const { log, names } = readOrders(customers, times, given(3, "amounts", [[10], [-2.5], [0]]));
  expect([...log.customers]).toEqual([0, 1, 0]);
  expect([...log.amounts]).toEqual([10, -2.5, 0]);
  expect(log.customerCount).toBe(2);
  expect(names).toEqual(["Ann", "Bob"]);
});

test("an order without an amount is refused with its place", () => {
  expect(
    refusalOf(() => readOrders(customers, times, given(3, "amounts", [[10], [null], [5]]))),
  ).toMatchObject({ reason: "log-cell-missing", details: { position: 3, row: 2 } });
});

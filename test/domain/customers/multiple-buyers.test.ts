import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { multipleBuyers } from "../../../src/domain/customers/multiple-buyers";
import { RUNS, shuffled } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const items = (...cells: unknown[]) =>
  given(
    2,
    "items",
    cells.map((cell) => [cell]),
  );

test("one order of several lines is one order", () => {
  expect(multipleBuyers(column("A", "A", "B", "B"), items(1, 1, 2, 3), 2)).toBe(0.5);
});

test("how many it takes", () => {
  const customers = column("A", "A", "A", "B", "B", "C");
  const orders = items(1, 2, 3, 4, 5, 6);
  expect([1, 2, 3, 4].map((least) => multipleBuyers(customers, orders, least))).toEqual([
    1,
    2 / 3,
    1 / 3,
    0,
  ]);
});

test.each([[null], [""], [0]])("a customer whose item is %j bought nothing", (blank) => {
  expect(multipleBuyers(column("A", "A", "B", blank), items(1, 2, blank, blank), 2)).toBe(0.5);
});

test("an item without a customer is refused with its place", () => {
  expect(refusalOf(() => multipleBuyers(column("A", null), items(1, 2), 2))).toEqual({
    kind: "wrong-value",
    reason: "key-missing",
    details: { position: 1, argument: "data", row: 2, column: 1 },
  });
});

test("two sizes, and no customer at all, are refused", () => {
  expect(refusalOf(() => multipleBuyers(column("A"), items(1, 2), 2)).reason).toBe("shapes-differ");
  expect(refusalOf(() => multipleBuyers(column(null), items(""), 2)).reason).toBe("no-entries");
});

test("falls with what it takes, whatever the order of the lines", () => {
  const line = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }));
  const lines = fc.array(line, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(shuffled(lines), fc.integer({ min: 1, max: 5 }), ([one, other], least) => {
      const share = (rows: [number, number][], wanted: number) =>
        multipleBuyers(
          column(...rows.map(([customer]) => customer)),
          items(...rows.map(([, item]) => item)),
          wanted,
        );
      return (
        share(one, least) === share(other, least) &&
        share(one, least + 1) <= share(one, least) &&
        share(one, 1) === 1
      );
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { overdueShare, toleratedDays } from "../../../src/domain/money/overdue-share";
import { RUNS, shuffled } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const days = (...cells: unknown[]) =>
  given(
    2,
    "daysOverdue",
    cells.map((cell) => [cell]),
  );
const amounts = column(600, 300, 100);

test("the limit itself is tolerated", () => {
  expect(overdueShare(amounts, days(-5, 20, 120), 0)).toBe(0.4);
  expect(overdueShare(amounts, days(-5, 20, 120), 20)).toBe(0.1);
  expect(overdueShare(amounts, days(0, 0, 0), 0)).toBe(0);
});

test.each([[null], [""], [0]])("days that arrive as %j are not overdue", (blank) => {
  expect(overdueShare(amounts, days(blank, 20, blank), 0)).toBe(0.3);
});

test("blank amounts are none, whatever their days", () => {
  expect(overdueShare(column(600, null, 200), days(10, 20, -3), 0)).toBe(0.75);
});

test("a negative amount, text among the days and two sizes are refused", () => {
  expect(refusalOf(() => overdueShare(column(5, -1), days(1, 1), 0)).reason).toBe("negative-count");
  expect(refusalOf(() => overdueShare(column(5, 1), days(1, "late"), 0))).toMatchObject({
    reason: "text-is-no-number",
    details: { position: 2, row: 2, column: 1 },
  });
  expect(refusalOf(() => overdueShare(column(5, 1), days(1), 0)).reason).toBe("shapes-differ");
});

test("no amount has no share, amounts of 0 divide by 0", () => {
  expect(refusalOf(() => overdueShare(column(null), days(1), 0))).toMatchObject({
    kind: "not-available",
    reason: "no-numbers",
  });
  expect(refusalOf(() => overdueShare(column(0), days(1), 0)).kind).toBe("divide-by-zero");
});

test("amounts beyond the largest number are refused", () => {
  expect(refusalOf(() => overdueShare(column(1e308, 1e308), days(1, 1), 0)).reason).toBe(
    "result-too-large",
  );
});

test("falls with the limit, whatever the order", () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: -60, max: 400 }));
  const limit = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      shuffled(fc.array(row, { minLength: 1, maxLength: 30 })),
      limit,
      limit,
      ([one, other], a, b) => {
        const share = (rows: [number, number][], tolerated: number) =>
          overdueShare(
            column(...rows.map(([amount]) => amount)),
            days(...rows.map(([, late]) => late)),
            tolerated,
          );
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        return share(one, short) === share(other, short) && share(one, long) <= share(one, short);
      },
    ),
    RUNS,
  );
});

test("tolerates no days where none are given, and refuses fewer than none", () => {
  expect(toleratedDays(given(3, "limit", null))).toBe(0);
  expect(toleratedDays(given(3, "limit", [[90]]))).toBe(90);
  expect(refusalOf(() => toleratedDays(given(3, "limit", [[-1]])))).toMatchObject({
    reason: "negative-count",
    details: { position: 3, value: -1 },
  });
});

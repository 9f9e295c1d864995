import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { redundancyTable, relevanceTable } from "../../../src/domain/history/correlation-health";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const WORDS = {
  ...{ indicator: "Indicator", other: "Other", coefficient: "r", pairs: "n", chance: "p" },
  ...{ verdict: "Verdict", related: "related", weak: "weak", redundant: "redundant" },
  ...{ distinct: "distinct", few: "few", constant: "constant" },
};
const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** Follows the months, follows them loosely, swings freely, and does not vary. */
const row = (month: number) => [2 * month, month + 5 * (month % 2), (month * 7) % 5, 3];
const indicators = given(1, "indicators", MONTHS.map(row));
const outcome = given(
  2,
  "outcome",
  MONTHS.map((month) => [month]),
);
const NO_NAMES = given(3, "names", null);

test("indicators against an outcome", () => {
  const [heading, ...rows] = relevanceTable(indicators, outcome, NO_NAMES, 0.3, WORDS);
  expect(heading).toEqual(["Indicator", "r", "n", "p", "Verdict"]);
  expect(rows.map(([name]) => name)).toEqual([1, 2, 3, 4]);
  expect(rows.map(([, , pairs]) => pairs)).toEqual([12, 12, 12, 12]);
  expect(rows.map((cells) => cells[4])).toEqual(["related", "related", "weak", "constant"]);
  expect(rows[0]?.slice(1, 4)).toEqual([1, 12, 0]);
  expect(rows[3]?.slice(1, 4)).toEqual(["", 12, ""]);
});

test("a column without a name is called by its number, an error is no name", () => {
  const named = (cell: unknown) => given(3, "names", [["Speed", cell, 0, "Calls"]]);
  const [, ...rows] = relevanceTable(indicators, outcome, named(" "), 0.3, WORDS);
  expect(rows.map(([name]) => name)).toEqual(["Speed", 2, 3, "Calls"]);
  const table = () => relevanceTable(indicators, outcome, named({ error: "#N/A" }), 0.3, WORDS);
  expect(refusalOf(table).reason).toBe("cell-unreadable");
});

test("another bound changes the verdict, not the figures", () => {
  const usual = relevanceTable(indicators, outcome, NO_NAMES, 0.3, WORDS);
  const strict = relevanceTable(indicators, outcome, NO_NAMES, 0.95, WORDS);
  expect(strict.map((cells) => cells.slice(0, 4))).toEqual(usual.map((cells) => cells.slice(0, 4)));
  expect(strict[2]?.[4]).toBe("weak");
});

test("from eleven periods nothing is concluded", () => {
  const eleven = given(1, "indicators", [...MONTHS.slice(1).map((month) => [month]), [null]]);
  const table = relevanceTable(eleven, outcome, NO_NAMES, 0.3, WORDS);
  expect(table[1]).toEqual([1, 1, 11, 0, "few"]);
});

test("pairs of indicators, by their names", () => {
  const names = given(2, "names", [["Speed", "Calls", "", "Rate"]]);
  const [heading, ...rows] = redundancyTable(indicators, names, 0.9, WORDS);
  expect(heading).toEqual(["Indicator", "Other", "r", "n", "p", "Verdict"]);
  expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
    ...[
      ["Speed", "Calls"],
      ["Speed", 3],
      ["Speed", "Rate"],
    ],
    ...[
      ["Calls", 3],
      ["Calls", "Rate"],
      [3, "Rate"],
    ],
  ]);
  expect(rows.map((cells) => cells[5])).toEqual([
    ...["distinct", "distinct", "constant", "distinct", "constant", "constant"],
  ]);
  const doubled = given(
    1,
    "indicators",
    MONTHS.map((month) => [month, 1 - 3 * month]),
  );
  expect(redundancyTable(doubled, NO_NAMES, 0.9, WORDS)[1]).toEqual([1, 2, -1, 12, 0, "redundant"]);
});

test("a single indicator, and names that do not fit, are refused", () => {
  expect(refusalOf(() => redundancyTable(outcome, NO_NAMES, 0.9, WORDS)).reason).toBe(
    "single-indicator",
  );
  const names = given(2, "names", [["a", "b"]]);
  expect(refusalOf(() => redundancyTable(indicators, names, 0.9, WORDS))).toMatchObject({
    reason: "names-unlike-columns",
    details: { names: 2, columns: 4 },
  });
});

const figure = fc.option(fc.integer({ min: -100, max: 100 }), { freq: 8 });
const periods = fc.array(fc.tuple(figure, figure, figure), { minLength: 3, maxLength: 24 });
const table = (rows: readonly (readonly unknown[])[]) =>
  redundancyTable(
    given(
      1,
      "indicators",
      rows.map((row) => [...row]),
    ),
    NO_NAMES,
    0.9,
    WORDS,
  ).slice(1);
const column = (position: number, rows: readonly (readonly unknown[])[], at: number) =>
  given(
    position,
    "values",
    rows.map((row) => [row[at]]),
  );

test("every pair once, between -1 and 1, and the order of the periods does not matter", () => {
  fc.assert(
    fc.property(shuffled(periods), ([one, other]) => {
      const pairs = table(one);
      expect(pairs.map((cells) => cells.slice(0, 2))).toEqual([
        [1, 2],
        [1, 3],
        [2, 3],
      ]);
      table(other).forEach((cells, at) => {
        const [, , r, n, , verdict] = pairs[at] ?? [];
        expect(cells[3]).toBe(n);
        expect(Math.abs(Number(r))).toBeLessThanOrEqual(1);
        expect(Number(cells[2])).toBeCloseTo(Number(r), 9);
        // A rounding may carry an r over the limit itself, and only there.
        if (Math.abs(Math.abs(Number(r)) - 0.9) > 1e-9) expect(cells[5]).toBe(verdict);
      });
    }),
    RUNS,
  );
});

test("an indicator is as related to an outcome as the two are to each other", () => {
  fc.assert(
    fc.property(periods, (rows) => {
      const [, related] = relevanceTable(
        column(1, rows, 0),
        column(2, rows, 1),
        NO_NAMES,
        0.3,
        WORDS,
      );
      const [pair] = table(rows.map((row) => row.slice(0, 2)));
      expect(related?.slice(1, 4)).toEqual(pair?.slice(2, 5));
    }),
    RUNS,
  );
});

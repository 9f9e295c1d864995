import { given } from "../../../src/domain/cells/argument";
import { caseTable, endDetails, readCases } from "../../../src/domain/times/read-cases";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const DAY = 86_400_000;
const ends = (...cells: unknown[]) =>
  given(
    2,
    "ends",
    cells.map((cell) => [cell]),
  );
const cellAt = (row: number) => ({ position: 2, argument: "ends", row, column: 1 });

test("pairs, of which some are open", () => {
  const [ended, open] = readCases(column(100, 200), ends(100.5, null));
  expect(ended).toMatchObject({ start: 100 * DAY, end: 100.5 * DAY, row: 0 });
  expect(open).toMatchObject({ start: 200 * DAY, end: undefined, row: 1 });
  expect(open && endDetails(open)).toEqual(cellAt(2));
});

test.each([[null], [""], [0]])("a row of %j in both is none, an end of it is open", (blank) => {
  const cases = readCases(column(blank, 100), ends(blank, blank));
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject({ start: 100 * DAY, end: undefined, row: 1 });
});

test("the table keeps the places", () => {
  const table = caseTable(column(null, 100), ends(null, 101));
  expect(table.map(([item]) => item?.start)).toEqual([undefined, 100 * DAY]);
});

test("an end at the start is no time at all, one before it is refused", () => {
  expect(readCases(column(100), ends(100))).toHaveLength(1);
  expect(refusalOf(() => readCases(column(100, 100), ends(101, 99)))).toEqual({
    kind: "wrong-value",
    reason: "end-before-start",
    details: cellAt(2),
  });
});

test("an end without a start is refused at the start", () => {
  expect(refusalOf(() => readCases(column(100, null), ends(101, 101)))).toEqual({
    kind: "wrong-value",
    reason: "start-missing",
    details: { position: 1, argument: "data", row: 2, column: 1 },
  });
});

test("ranges of two sizes, and no case at all, are refused", () => {
  expect(refusalOf(() => readCases(column(100), ends(101, 102))).reason).toBe("shapes-differ");
  expect(refusalOf(() => readCases(column(null), ends(null)))).toEqual({
    kind: "not-available",
    reason: "no-numbers",
    details: { position: 1, argument: "data" },
  });
});

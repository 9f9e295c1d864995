import { given } from "../../../src/domain/cells/argument";
import { numberInCell } from "../../../src/domain/cells/number-in-cell";
import { KeyCodes } from "../../../src/domain/logs/key-codes";
import { readColumns } from "../../../src/domain/logs/read-columns";
import { momentInCell } from "../../../src/domain/times/moment";
import { refusalOf } from "../refusal-of";

const numbers = (position: number, ...rows: unknown[][]) => ({
  argument: given(position, "numbers", rows),
  read: numberInCell,
});

test("rows are read together, blank ones passed over", () => {
  const [first, second] = readColumns([numbers(1, [1], [null], [3]), numbers(2, [10], [""], [30])]);
  expect([...first]).toEqual([1, 3]);
  expect([...second]).toEqual([10, 30]);
});

test("a 0 alone is a blank row of desktop Excel, beside an entry it is a 0", () => {
  const keys = { argument: given(1, "keys", [["A"], [0], ["B"]]), read: new KeyCodes().codeAt };
  const [, amounts] = readColumns([keys, numbers(2, [0], [0], [5])]);
  expect([...amounts]).toEqual([0, 5]);
});

test("a range of several columns is read row by row", () => {
  const [only] = readColumns([numbers(1, [1, 2], [3, 4])]);
  expect([...only]).toEqual([1, 2, 3, 4]);
});

test("a gap is refused with its place, the first column first", () => {
  expect(refusalOf(() => readColumns([numbers(1, [1], [2]), numbers(2, [1], [null])]))).toEqual({
    kind: "wrong-value",
    reason: "log-cell-missing",
    details: { position: 2, argument: "numbers", row: 2, column: 1 },
  });
  expect(
    refusalOf(() => readColumns([numbers(1, [""]), numbers(2, [""]), numbers(3, [5])])).details,
  ).toMatchObject({ position: 1, row: 1 });
});

test("the first offending row of a column is named", () => {
  const times = {
    argument: given(2, "times", [[45_992], ["2025-12-05"], ["?"]]),
    read: momentInCell,
  };
  expect(refusalOf(() => readColumns([numbers(1, [1], [2], [3]), times]))).toMatchObject({
    reason: "text-is-no-date",
    details: { position: 2, row: 2, text: "2025-12-05" },
  });
});

test("nothing at all, and columns of two sizes, are refused", () => {
  expect(refusalOf(() => readColumns([numbers(1, [null], [""])])).reason).toBe("no-entries");
  expect(refusalOf(() => readColumns([numbers(1, [1]), numbers(2, [1], [2])])).details).toEqual({
    ...{ first: 1, firstSize: "1×1" },
    ...{ second: 2, secondSize: "2×1" },
  });
});

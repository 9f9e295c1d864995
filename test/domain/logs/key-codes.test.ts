import { KeyCodes } from "../../../src/domain/logs/key-codes";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("keys are numbered as they come, one number for each way to write them", () => {
  const codes = new KeyCodes();
  const keys = column("Ann", 7, " ann ", "ＡＮＮ", "7", "Bob");
  expect(keys.cells.map((_, row) => codes.codeAt(keys, row, 0))).toEqual([0, 1, 0, 0, 1, 2]);
  expect(codes.spellings).toEqual(["Ann", 7, "Bob"]);
});

test("one numbering serves several pieces of a log", () => {
  const codes = new KeyCodes();
  codes.codeAt(column("A"), 0, 0);
  expect(codes.codeAt(column("B"), 0, 0)).toBe(1);
  expect(codes.codeAt(column("a"), 0, 0)).toBe(0);
});

test.each([[null], [""], [0]])("%j is no key", (content) => {
  const codes = new KeyCodes();
  expect(codes.codeAt(column(content), 0, 0)).toBeUndefined();
  expect(codes.spellings).toEqual([]);
});

test("a cell that cannot be read is refused with its place", () => {
  expect(refusalOf(() => new KeyCodes().codeAt(column("A", {}), 1, 0))).toMatchObject({
    reason: "cell-unreadable",
    details: { row: 2 },
  });
});

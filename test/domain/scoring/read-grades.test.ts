import { given } from "../../../src/domain/cells/argument";
import { readGrades } from "../../../src/domain/scoring/read-grades";
import { refusalOf } from "../refusal-of";

const read = (bounds: unknown[][], names: unknown[][]) =>
  readGrades(given(2, "bounds", bounds), given(3, "names", names));

test("pairs bounds and names, whose outer spaces do not count", () => {
  expect(read([[0, 60]], [[" 合格 ", 1]])).toEqual([
    { bound: 0, name: "合格" },
    { bound: 60, name: "1" },
  ]);
});

test.each([[null], [""], [" "], [0]])("a name that arrives as %j is missing", (blank) => {
  expect(refusalOf(() => read([[0], [60]], [["C"], [blank]]))).toEqual({
    kind: "wrong-value",
    reason: "key-missing",
    details: { position: 3, argument: "names", row: 2, column: 1 },
  });
});

test("a name that is an error cannot be read", () => {
  const error = { error: "#N/A" };
  expect(refusalOf(() => read([[0], [60]], [["C"], [error]])).reason).toBe("cell-unreadable");
});

test("different shapes are refused", () => {
  expect(refusalOf(() => read([[0], [60]], [["C", "B"]])).reason).toBe("shapes-differ");
});

import { keyInCell, keysIn } from "../../../src/domain/cells/keys";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test.each([
  ["East", "east"],
  [" east ", "east"],
  ["ＥＡＳＴ", "east"],
  ["华东", "华东"],
  [101, "101"],
  ["101", "101"],
  [true, "true"],
])("%j is the key %s", (content, key) => {
  expect(keyInCell(column(content), 0, 0)).toBe(key);
});

test.each([[null], [undefined], [""], ["  "], [0]])("%j is none", (content) => {
  expect(keyInCell(column(content), 0, 0)).toBeUndefined();
});

test("an error in a cell is refused with its place", () => {
  expect(refusalOf(() => keyInCell(column("a", { type: "Error" }), 1, 0))).toEqual({
    kind: "wrong-value",
    reason: "cell-unreadable",
    details: { position: 1, argument: "data", row: 2, column: 1 },
  });
});

test("different keys, each once", () => {
  expect([...keysIn(column("a", "A", null, 7, "7", "b"))]).toEqual(["a", "7", "b"]);
});

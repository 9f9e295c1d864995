import { written } from "../../../src/domain/cells/written";

test.each([
  [" up ", "up"],
  [1, "1"],
  [true, "true"],
  [null, ""],
  [{ type: "Entity" }, ""],
])("%j is written %j", (cell, text) => {
  expect(written(cell)).toBe(text);
});

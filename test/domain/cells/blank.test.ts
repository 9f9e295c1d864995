import { isBlank } from "../../../src/domain/cells/blank";

test.each([[null], [undefined], [""], ["   "], ["\u3000"]])("%j is blank", (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([[0], [false], ["0"], ["-"], [{}]])("%j is not blank", (cell) => {
  expect(isBlank(cell)).toBe(false);
});

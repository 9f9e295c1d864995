import { given } from "../../../src/domain/cells/argument";
import { eachNumber, numberInCell } from "../../../src/domain/cells/number-in-cell";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const place = { position: 1, argument: "data", row: 2, column: 1 };

test("reads a number, a negative one and 0", () => {
  expect([0, 1, 2].map((row) => numberInCell(column(7, -2.5, 0), row, 0))).toEqual([7, -2.5, 0]);
});

test.each([[null], [undefined], [""], [" "]])("reads %j as nothing", (cell) => {
  expect(numberInCell(column(cell), 0, 0)).toBeUndefined();
});

test("a cell outside the range is nothing", () => {
  expect(numberInCell(column(1), 5, 5)).toBeUndefined();
});

test("refuses text with its place", () => {
  expect(refusalOf(() => numberInCell(column(1, "n/a"), 1, 0))).toEqual({
    kind: "wrong-value",
    reason: "text-is-no-number",
    details: { ...place, text: "n/a" },
  });
});

test.each([
  ["95", 95],
  ["９５", 95],
  ["95％", 0.95],
])("refuses the text %j and says which number it looks like", (text, number) => {
  expect(refusalOf(() => numberInCell(column(1, text), 1, 0))).toEqual({
    kind: "wrong-value",
    reason: "text-looks-like-number",
    details: { ...place, text, number },
  });
});

test.each([true, false])("refuses %p", (cell) => {
  expect(refusalOf(() => numberInCell(column(1, cell), 1, 0))).toEqual({
    kind: "wrong-value",
    reason: "truth-value-is-no-number",
    details: place,
  });
});

test.each([[{ type: "Entity", text: "Contoso" }], [[1]], [Number.NaN], [Infinity]])(
  "refuses %p as unreadable",
  (cell) => {
    expect(refusalOf(() => numberInCell(column(1, cell), 1, 0))).toEqual({
      kind: "wrong-value",
      reason: "cell-unreadable",
      details: place,
    });
  },
);

test("visits the numbers row by row and passes over blanks", () => {
  const visited: number[][] = [];
  const cells = [
    [1, null, 2],
    ["", 3, undefined],
  ];
  const found = eachNumber(given(1, "data", cells), (...visit) => visited.push(visit));
  expect(found).toBe(3);
  expect(visited).toEqual([
    [1, 0, 0],
    [2, 0, 2],
    [3, 1, 1],
  ]);
});

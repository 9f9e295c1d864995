import { cellsOfArray } from "../../../src/taskpane/functions/array-constant";

test.each([
  ["{1}", [["1"]]],
  [
    '{"a",1;"b",2}',
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  ['{"a; b","c, d"}', [["a; b", "c, d"]]],
  ['{"say ""no""", -0.5}', [['say "no"', "-0.5"]]],
])("%s is split into its cells", (text, cells) => {
  expect(cellsOfArray(text)).toEqual(cells);
});

test.each(["0.82", "{", "", "#N/A"])("%p is no array", (text) => {
  expect(cellsOfArray(text)).toBeNull();
});

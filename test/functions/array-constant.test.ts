import { readConstants } from "./array-constant";

test.each([
  ["820, 1000", [820, 1000]],
  ['-0.5, "a ""b"", c"', [-0.5, 'a "b", c']],
  [
    '{10,9;8,3}, "answers"',
    [
      [
        [10, 9],
        [8, 3],
      ],
      "answers",
    ],
  ],
  ['{0.5;"";1}', [[[0.5], [""], [1]]]],
])("%s", (text, constants) => {
  expect(readConstants(text)).toEqual(constants);
});

test("refuses what is no constant", () => {
  expect(() => readConstants("1, A1:A3")).toThrow('No constant at "A1:A3".');
});

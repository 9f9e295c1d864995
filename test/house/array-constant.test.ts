import { readArrayConstant } from "../../.config/pages/array-constant.cjs";

describe("an array constant in an example's result", () => {
  test.each<[string, string[][]]>([
    ["{1}", [["1"]]],
    [
      "{1,-2.5;#N/A,TRUE}",
      [
        ["1", "-2.5"],
        ["#N/A", "TRUE"],
      ],
    ],
    [
      '{"a;b","c,d";"say ""x""","{e}"}',
      [
        ["a;b", "c,d"],
        ['say "x"', "{e}"],
      ],
    ],
    ['{""}', [[""]]],
  ])("%s is read as its rows", (text, rows) => {
    expect(readArrayConstant(text)).toEqual(rows);
  });

  test.each(["0.82", "#VALUE!", '"{"'])("%s is none", (text) => {
    expect(readArrayConstant(text)).toBeNull();
  });

  test.each(["{1", "{1,}", '{"a}', "{1;2}3", "{1}2}", "{}"])("%s is refused", (text) => {
    expect(() => readArrayConstant(text)).toThrow(`The array ${text} cannot be read`);
  });
});

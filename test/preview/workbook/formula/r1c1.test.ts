import fc from "fast-check";
import { fromR1C1, toR1C1 } from "../../../../src/preview/workbook/formula/r1c1";

const place = { row: 4, column: 3 };

test.each([
  ["=A1", "=R[-4]C[-3]"],
  ["=$A$1+D5", "=R1C1+RC"],
  ["=SUM(D1:$D4)", "=SUM(R[-4]C:R[-1]C4)"],
  ['="A1"&Sheet2!B6', '="A1"&Sheet2!R[1]C[-2]'],
])("%s is %s", (a1, r1c1) => {
  expect(toR1C1(a1, place)).toBe(r1c1);
  expect(fromR1C1(r1c1, place)).toBe(a1);
});

test("functions and names that begin with R or C stay", () => {
  expect(fromR1C1("=ROUND(RC,2)+Rate+COUNT(R1C1)", place)).toBe("=ROUND(D5,2)+Rate+COUNT($A$1)");
});

test("there and back again", () => {
  const index = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      index,
      index,
      fc.boolean(),
      fc.boolean(),
      (row, column, dollarRow, dollarColumn) => {
        const letter = String.fromCharCode(65 + (column % 26));
        const cell = `${dollarColumn ? "$" : ""}${letter}${dollarRow ? "$" : ""}${row + 1}`;
        expect(fromR1C1(toR1C1(`=${cell}`, place), place)).toBe(`=${cell}`);
      },
    ),
  );
});

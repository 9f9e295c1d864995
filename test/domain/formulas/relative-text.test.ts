import fc from "fast-check";
import { relativeText } from "../../../src/domain/formulas/relative-text";

/** As if it stood in C5. */
const rewritten = (formula: string, ownTable: string | null = null) =>
  relativeText(formula, 4, 2, ownTable).text;

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

describe("a formula in R1C1 style", () => {
  test.each([
    ["=C5", "=RC"],
    ["=SUM(A1:$B$2)", "=SUM(R[-4]C[-2]:R2C2)"],
    ["=C$5*$C5", "=R5C*RC3"],
    ["=SUM(A:A)+SUM($B:C)", "=SUM(C[-2]:C[-2])+SUM(C2:C)"],
    ["=SUM(5:$6)", "=SUM(R:R6)"],
    ["='A1 & B2'!D6", "='A1 & B2'!R[1]C[1]"],
    ["=Sheet1!A1", "=Sheet1!R[-4]C[-2]"],
    ["=xfd1048576", "=R[1048571]C[16381]"],
  ])("%s becomes %s", (formula, text) => {
    expect(rewritten(formula)).toBe(text);
  });

  test.each([
    '="A1"&"it""s B2"',
    "=LOG10(1)",
    "=KPI_Total+Rate.1+XFE1+A1048577+A0",
    "=[@A1]+Card[[#Data],[B2]]",
    "=1E5+2.5e-3",
    "=KPI.FCR([@a],[@b])",
  ])("%s reads the same everywhere", (formula) => {
    expect(relativeText(formula, 4, 2, null)).toEqual({ text: formula, placeless: true });
  });

  test("a table's own name is left out, another's is not", () => {
    expect(rewritten("=SUM(Card2[a],Other[b])", "card2")).toBe("=SUM([a],Other[b])");
  });

  test("brackets within a column's name do not end the reference", () => {
    expect(rewritten("=[@['[A1']]]+A5")).toBe("=[@['[A1']]]+RC[-2]");
  });

  test("a lost reference says so whatever sheet it was on", () => {
    expect(rewritten("='Old one'!#REF!+Sheet2!#REF!")).toBe("=#REF!+#REF!");
  });

  test("formulas that do the same in their places are the same text", () => {
    const place = fc.record({
      row: fc.nat(9_999),
      column: fc.nat(999),
      down: fc.integer({ min: 0, max: 9 }),
      right: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(place, ({ row, column, down, right }) => {
        const formula = `=SUM(${letters(column + right)}${row + down + 1},$B$3)`;
        const rows = down === 0 ? "R" : `R[${down}]`;
        const columns = right === 0 ? "C" : `C[${right}]`;
        expect(relativeText(formula, row, column, null).text).toBe(`=SUM(${rows}${columns},R3C2)`);
      }),
      { numRuns: 1_000 },
    );
  });
});

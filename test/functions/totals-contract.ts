import { setCurrentLanguage } from "../../src/i18n/current-language";
import { BLANKS, TELLING_BLANKS } from "./blanks";
import { cell, column } from "./column";
import { shownError } from "./custom-functions";

/** A function whose arguments are all added up, and a formula of it that is known to be right. */
interface TotalsContract {
  /** The function, options bound. */
  readonly formula: (...given: unknown[][][]) => unknown;
  /** One total for each argument. */
  readonly totals: readonly number[];
  readonly result: number;
  /** Positions, counted from 1, that may be left out. */
  readonly optional?: readonly number[];
  /** Positions that may hold negative amounts; all others are counts or times. */
  readonly amounts?: readonly number[];
}

/** What holds for every argument that a function adds up, tested for each position. */
export function keepsTotalsContract(contract: TotalsContract): void {
  const { formula, totals, result, optional = [], amounts = [] } = contract;

  /** The formula's answer, the argument at one position being these cells. */
  const withCells = (position: number, cells: unknown[][]): unknown =>
    formula(...totals.map((total, index) => (index + 1 === position ? cells : cell(total))));
  const errorOf = (position: number, cells: unknown[][]) => shownError(withCells(position, cells));

  beforeEach(() => {
    setCurrentLanguage("en-US");
  });

  describe.each(totals.map((total, index) => ({ position: index + 1, total })))(
    "argument $position",
    ({ position, total }) => {
      test("is a cell or a range that is added up", () => {
        expect(withCells(position, cell(total))).toBeCloseTo(result, 12);
        expect(withCells(position, column(total / 4, total / 4, total / 2))).toBeCloseTo(
          result,
          12,
        );
        expect(withCells(position, [[total / 2, total / 2]])).toBeCloseTo(result, 12);
      });

      test.each(BLANKS)("does not change with a blank that arrives as %j", (blank) => {
        expect(withCells(position, column(total, blank))).toBeCloseTo(result, 12);
      });

      if (!optional.includes(position)) {
        test.each(TELLING_BLANKS)("of nothing but blanks as %j is #N/A", (blank) => {
          const { code, message } = errorOf(position, column(blank, blank));
          expect(code).toBe("#N/A");
          expect(message).toContain(`Argument ${position} holds no number yet.`);
        });
      }

      test.each([
        ["n/a", "holds the text “n/a”"],
        ["95", "looks like the number 95"],
        ["９５％", "looks like the number 0.95"],
        [true, "TRUE or FALSE"],
        [{ type: "Error" }, "cannot be read, such as an error"],
      ])("is refused with its place where a cell holds %j", (content, words) => {
        const { code, message } = errorOf(position, column(total, content));
        expect(code).toBe("#VALUE!");
        expect(message).toContain(`Argument ${position}, row 2, column 1 `);
        expect(message).toContain(words);
      });

      if (amounts.includes(position)) {
        test("may hold negative amounts", () => {
          expect(withCells(position, column(total + 1, -1))).toBeCloseTo(result, 12);
        });
      } else {
        test("is refused with its place where a number is negative", () => {
          const { code, message } = errorOf(position, column(total + 1, -1));
          expect(code).toBe("#VALUE!");
          expect(message).toContain(`Argument ${position}, row 2, column 1 is -1.`);
        });
      }
    },
  );
}

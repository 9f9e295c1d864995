import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { column } from "../column";
import { shownError } from "../custom-functions";
import type { ShownError } from "../custom-functions";

/** A function of one or two columns of numbers, and a formula of it that is known to be right. */
interface RangeContract {
  readonly formula: (...ranges: unknown[][][]) => unknown;
  readonly ranges: readonly (readonly number[])[];
  readonly result: unknown;
}

/** The error that an answer is, or that its first cell holds. */
export function errorIn(answer: unknown): ShownError {
  return shownError(Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer);
}

/** What holds for each of the ranges: order and kind of cells, blanks, what is no number. */
export function keepsRangeContract({ formula, ranges, result }: RangeContract): void {
  /** The ranges as columns, these cells at the end of each. */
  const ending = (...last: unknown[]): unknown[][][] =>
    ranges.map((range, index) => column(...range, ...last.slice(index, index + 1)));
  const rows = ranges[0]?.length ?? 0;

  beforeEach(() => {
    setCurrentLanguage("en-US");
  });

  test("columns or rows", () => {
    expect(formula(...ranges.map((range) => column(...range)))).toEqual(result);
    expect(formula(...ranges.map((range) => [[...range]]))).toEqual(result);
  });

  test.each(TELLING_BLANKS)("a last period that arrives as %j has not come yet", (blank) => {
    expect(formula(...ending(...ranges.map(() => blank)))).toEqual(result);
    expect(errorIn(formula(...ranges.map(() => column(blank, blank)))).code).toBe("#N/A");
  });

  describe.each(ranges.map((_, index) => index + 1))("argument %d", (position) => {
    test.each([
      ["n/a", "holds the text “n/a”"],
      ["95", "looks like the number 95"],
      ["９５％", "looks like the number 0.95"],
      [true, "TRUE or FALSE"],
      [{ type: "Error" }, "cannot be read, such as an error"],
    ])("with %j is refused at its place", (content, words) => {
      const last = ranges.map((_, index) => (index + 1 === position ? content : 5));
      const { code, message } = errorIn(formula(...ending(...last)));
      expect(code).toBe("#VALUE!");
      expect(message).toContain(`Argument ${position}, row ${rows + 1}, column 1 `);
      expect(message).toContain(words);
    });
  });

  if (ranges.length > 1) {
    test("ranges of two sizes are refused", () => {
      const [first = [], ...others] = ranges;
      const shorter = [column(...first.slice(1)), ...others.map((range) => column(...range))];
      expect(errorIn(formula(...shorter)).message).toContain("Select ranges of the same size.");
    });
  }
}

import { setCurrentLanguage } from "../../src/i18n/current-language";
import { TELLING_BLANKS } from "./blanks";
import { cell, column } from "./column";
import { shownError } from "./custom-functions";

/** A function whose arguments are single cells, and a formula of it that is known to be right. */
interface SingleCellsContract {
  /** The function, options bound; arguments that are no single cells bound as well. */
  readonly formula: (...given: unknown[][][]) => unknown;
  /** One number for each argument; those that may be left out hold what is usual. */
  readonly numbers: readonly number[];
  readonly result: number;
  /** How many of the last arguments may be left out. */
  readonly optional?: number;
  /** Places of the arguments in Excel, where they do not follow one another from 1. */
  readonly positions?: readonly number[];
}

/** What holds for every argument that takes one cell, tested for each of them. */
export function keepsSingleCellsContract(contract: SingleCellsContract): void {
  const { formula, numbers, result, optional = 0, positions } = contract;

  /** The formula's answer, one argument being these cells. */
  const withCells = (place: number, cells: unknown[][]): unknown =>
    formula(...numbers.map((number, index) => (index === place ? cells : cell(number))));

  beforeEach(() => {
    setCurrentLanguage("en-US");
  });

  test("the formula is right", () => {
    expect(formula(...numbers.map(cell))).toBeCloseTo(result, 12);
  });

  describe.each(
    numbers.map((number, place) => ({ place, position: positions?.[place] ?? place + 1, number })),
  )("argument $position", ({ place, position, number }) => {
    const required = place < numbers.length - optional;

    test.each(TELLING_BLANKS)("that arrives as %j is missing, not 0", (blank) => {
      const answer = withCells(place, cell(blank));
      if (!required) expect(answer).toBeCloseTo(result, 12);
      else expect(shownError(answer).message).toContain(`Argument ${position} holds no number yet`);
    });

    test("is one cell, not a range", () => {
      expect(shownError(withCells(place, column(number, number))).message).toContain(
        `Argument ${position} has 2 cells`,
      );
    });

    test.each([["n/a"], ["95"], [true], [{}]])("that holds %j is refused", (content) => {
      const { code, message } = shownError(withCells(place, cell(content)));
      expect(code).toBe("#VALUE!");
      expect(message).toContain(`Argument ${position}, row 1, column 1`);
    });
  });
}

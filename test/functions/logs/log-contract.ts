import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import type { ShownError } from "../custom-functions";

/** What stands in a column of a log. */
type ColumnKind = "key" | "date" | "amount";

/** A function that reads the columns of a log, and a formula of it that is known to be right. */
interface LogContract {
  /** The function with the other arguments bound. */
  readonly formula: (...columns: unknown[][][]) => unknown;
  readonly columns: readonly { readonly kind: ColumnKind; readonly cells: readonly unknown[] }[];
  readonly result: unknown;
}

/** The first cell of a table that is an error, or the answer itself. */
export function errorIn(answer: unknown): ShownError {
  return shownError(Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer);
}

const UNREADABLE: Readonly<Record<ColumnKind, [content: unknown, words: string][]>> = {
  key: [[{ type: "Error" }, "cannot be read, such as an error"]],
  date: [
    ["2025-12-05", "holds the text “2025-12-05” where a date is wanted"],
    ["45996", "looks like the number 45996"],
    ["４５９９６", "looks like the number 45996"],
    ["95％", "looks like the number 0.95"],
    [true, "TRUE or FALSE"],
    [0.5, "is 0.5, which is no date"],
    [{ type: "Error" }, "cannot be read, such as an error"],
  ],
  amount: [
    ["n/a", "holds the text “n/a”"],
    ["９５％", "looks like the number 0.95"],
    [true, "TRUE or FALSE"],
    [{ type: "Error" }, "cannot be read, such as an error"],
  ],
};

/** What holds for every function that reads the columns of a log. */
export function keepsLogContract({ formula, columns, result }: LogContract): void {
  const cells = columns.map((entry) => entry.cells);
  /** The log with one more row. */
  const withRow = (row: readonly unknown[]): unknown[][][] =>
    cells.map((entries, index) => column(...entries, row[index]));
  const nextRow = cells[0]?.length ?? 0;

  beforeEach(() => {
    setCurrentLanguage("en-US");
  });

  test("the columns may be rows", () => {
    expect(formula(...cells.map((entries) => [[...entries]]))).toEqual(result);
  });

  test.each(BLANKS)("a row that arrives as %j changes nothing, alone it is #N/A", (blank) => {
    expect(formula(...withRow(cells.map(() => blank)))).toEqual(result);
    expect(errorIn(formula(...cells.map(() => column(blank, blank)))).code).toBe("#N/A");
  });

  test("columns of two sizes are refused", () => {
    const [first = [], ...others] = cells;
    const shorter = [column(...first.slice(1)), ...others.map((entries) => column(...entries))];
    expect(errorIn(formula(...shorter))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("Select ranges of the same size.") as string,
    });
  });

  describe.each(columns.map(({ kind }, index) => ({ kind, position: index + 1 })))(
    "column $position",
    ({ kind, position }) => {
      test.each(UNREADABLE[kind])("with %j is refused at its place", (content, words) => {
        const row = cells.map((entries, index) => (index + 1 === position ? content : entries[0]));
        const { code, message } = errorIn(formula(...withRow(row)));
        expect(code).toBe("#VALUE!");
        expect(message).toContain(`Argument ${position}, row ${nextRow + 1}, column 1 `);
        expect(message).toContain(words);
      });
    },
  );
}

/** What holds for an argument that is the last moment of a log. */
export function keepsAsOfContract(
  formula: (asof: unknown[][]) => unknown,
  position: number,
  early: number,
): void {
  test.each([
    ["31.12.2025", "where a date is wanted"],
    [true, "TRUE or FALSE"],
    [0.5, "which is no date"],
  ])("an as-of date of %j is refused", (asof, words) => {
    const { code, message } = errorIn(formula(cell(asof)));
    expect(code).toBe("#VALUE!");
    expect(message).toContain(`Argument ${position}, row 1, column 1 `);
    expect(message).toContain(words);
  });

  test.each(BLANKS)("an as-of date that arrives as %j is #N/A", (blank) => {
    expect(errorIn(formula(cell(blank)))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining(`Argument ${position} holds no number yet.`) as string,
    });
  });

  test("several as-of dates are refused", () => {
    expect(errorIn(formula(column(46_022, 46_023))).message).toContain("has 2 cells");
  });

  test("an as-of date before the data is #N/A with both days", () => {
    const { code, message } = errorIn(formula(cell(early)));
    expect(code).toBe("#N/A");
    expect(message).toMatch(
      /The data begin on \d{4}-\d\d-\d\d, after the as-of date \d{4}-\d\d-\d\d/,
    );
  });
}

import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn } from "./log-contract";

/** The arguments of a function after the columns of its log. */
interface WindowArguments {
  readonly days?: unknown[][];
  readonly asof?: unknown[][];
  readonly from?: unknown[][] | undefined;
  readonly result?: unknown;
}

/** A function that judges the rows of a log by a window; the log has three rows in December 2025. */
interface WindowContract {
  readonly formula: (given: WindowArguments) => unknown;
  /** Position of the days among the arguments, counted from 1; as-of date and others follow. */
  readonly daysAt: number;
  readonly rate: number;
  /** The words of `result` and the counts they give. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What holds for every function that judges by a window. */
export function keepsWindowContract({ formula, daysAt, rate, counts }: WindowContract): void {
  test.each([[LEFT_OUT], [undefined], [""], [0], [" RATE "]])(
    "the rate is meant where the result arrives as %j",
    (result) => {
      expect(formula({ result })).toBe(rate);
    },
  );

  test.each(Object.entries(counts))("the count “%s” is %d", (result, count) => {
    expect(formula({ result })).toBe(count);
  });

  test("another result is refused with the words there are", () => {
    const { code, message } = errorIn(formula({ result: "all" }));
    expect(code).toBe("#VALUE!");
    expect(message).toBe(
      `Argument ${daysAt + 3} is “all”. It can be one of: rate, ${Object.keys(counts).join(", ")}.`,
    );
  });

  test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)]])(
    "all rows are judged where the first date arrives as %j",
    (from) => {
      expect(formula({ from })).toBe(rate);
    },
  );

  test("rows before the first date are not judged", () => {
    expect(formula({ from: cell(46_022), result: "judged" })).toBe(0);
    expect(errorIn(formula({ from: cell("December") })).message).toContain(
      `Argument ${daysAt + 2}, row 1, column 1 holds the text “December”`,
    );
  });

  test("a window too long to be over is #N/A with the number of young rows", () => {
    const { code, message } = errorIn(formula({ days: cell(3000) }));
    expect(code).toBe("#N/A");
    expect(message).toMatch(/^Nothing can be judged yet: [1-9]\d* are too young/);
  });

  test.each([[-1], [0]])("a window of %j days is refused", (days) => {
    expect(errorIn(formula({ days: cell(days) })).message).toContain("Type a number above 0.");
  });

  test.each(BLANKS.slice(1))("days that arrive as %j are #N/A", (blank) => {
    expect(errorIn(formula({ days: cell(blank) })).code).toBe("#N/A");
  });

  test("days as text and several days are refused", () => {
    expect(errorIn(formula({ days: cell("7") })).message).toContain("looks like the number 7");
    expect(errorIn(formula({ days: column(3, 7) })).message).toContain("has 2 cells");
  });
}

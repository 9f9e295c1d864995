import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { serial } from "../../domain/serial";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

/** The optional arguments that functions of starts and ends share. */
export interface Settings {
  readonly open?: unknown;
  readonly hours?: unknown[][];
  readonly weekend?: unknown;
  readonly holidays?: unknown[][];
  readonly workdays?: unknown[][];
}

interface CasesContract {
  /** The function, its own arguments bound. */
  readonly formula: (starts: unknown[][], ends: unknown[][], settings: Settings) => unknown;
  /** What it answers to a single case of so many hours. */
  readonly lasting: (hours: number) => unknown;
  /** Position of the hours among the arguments, counted from 1. */
  readonly hoursAt: number;
}

const start = serial("2025-12-05 16:00");
const end = serial("2025-12-08 16:00");
const OFFICE: Settings = { hours: cell("9:00-17:00") };

/** What holds for every function that reads cases from two columns of dates with times. */
export function keepsCasesContract({ formula, lasting, hoursAt }: CasesContract): void {
  const answerTo = (settings: Settings) => formula(cell(start), cell(end), settings);
  const errorOf = (starts: unknown[][], ends: unknown[][], settings: Settings = {}) =>
    shownError(formula(starts, ends, settings));

  beforeEach(() => {
    setCurrentLanguage("en-US");
  });

  describe("cases", () => {
    test("are single cells, columns or rows", () => {
      expect(answerTo({})).toBe(lasting(72));
      expect(formula(column(start, start), column(end, end), {})).toBe(lasting(72));
      expect(formula([[start, start]], [[end, end]], {})).toBe(lasting(72));
    });

    test.each(BLANKS)("are not changed by a row that arrives as %j", (blank) => {
      expect(formula(column(blank, start, blank), column(blank, end, blank), {})).toBe(lasting(72));
    });

    test("are dates: text and times alone are refused with their place", () => {
      expect(errorOf(column(start, "2025/12/5"), column(end, end)).message).toBe(
        "Argument 1, row 2, column 1 holds the text “2025/12/5” where a date is wanted. Convert the cell to a date with time.",
      );
      expect(errorOf(column(start, start), column(end, "done")).message).toContain(
        "Argument 2, row 2, column 1 holds the text “done”",
      );
      expect(errorOf(column(start, start), column(end, 0.5)).message).toContain(
        "Argument 2, row 2, column 1 is 0.5, which is no date.",
      );
      expect(errorOf(cell(true), cell(end)).message).toContain("TRUE or FALSE");
    });

    test("are in order: an end before its start, or without one, is refused", () => {
      expect(errorOf(column(start, end), column(end, start)).message).toContain(
        "Argument 2, row 2, column 1: the end lies before the start.",
      );
      expect(errorOf(column(start, null), column(end, end)).message).toContain(
        "Argument 1, row 2, column 1: the start is missing.",
      );
    });

    test("are pairs: ranges of two sizes are refused", () => {
      expect(errorOf(column(start, start), cell(end)).message).toContain("2×1");
    });
  });

  describe("working time", () => {
    test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)]])("of %j is the clock", (hours) => {
      expect(answerTo(hours === undefined ? {} : { hours })).toBe(lasting(72));
    });

    test("runs from Monday to Friday", () => {
      expect(answerTo(OFFICE)).toBe(lasting(8));
      expect(answerTo({ hours: [[9 / 24, 17 / 24]] })).toBe(lasting(8));
    });

    test.each([[LEFT_OUT], [""], [0], [1], ["0000011"]])("has the weekend %j", (weekend) => {
      expect(answerTo({ ...OFFICE, weekend })).toBe(lasting(8));
    });

    test("knows other weekends, holidays, and working days on weekends", () => {
      const holidays = column(serial("2025-12-08"), null);
      const workdays = column(serial("2025-12-06"), "");
      expect(answerTo({ ...OFFICE, weekend: "0000000" })).toBe(lasting(24));
      expect(answerTo({ ...OFFICE, weekend: 11 })).toBe(lasting(16));
      expect(answerTo({ ...OFFICE, holidays })).toBe(lasting(1));
      expect(answerTo({ ...OFFICE, workdays })).toBe(lasting(16));
    });

    test("is refused where it cannot be read, at its place", () => {
      expect(errorOf(cell(start), cell(end), { hours: cell("nine to five") }).message).toContain(
        `Argument ${hoursAt}: “nine to five”`,
      );
      expect(errorOf(cell(start), cell(end), { ...OFFICE, weekend: 9 }).message).toContain(
        `Argument ${hoursAt + 1} is “9”.`,
      );
      expect(
        errorOf(cell(start), cell(end), { ...OFFICE, holidays: cell("Xmas") }).message,
      ).toContain(`Argument ${hoursAt + 2}, row 1, column 1 holds the text “Xmas”`);
      expect(errorOf(cell(start), cell(end), { ...OFFICE, workdays: cell(0.5) }).message).toContain(
        `Argument ${hoursAt + 3}, row 1, column 1 is 0.5`,
      );
    });

    test("needs hours", () => {
      expect(errorOf(cell(start), cell(end), { weekend: 11 })).toEqual({
        code: "#VALUE!",
        message: `Weekend, holidays and working days count only within working hours. Give the hours as argument ${hoursAt}, such as "9:00-18:00", or "0:00-24:00" for whole days.`,
      });
    });
  });
}

/** What holds, besides, for a function that measures how long cases take. */
export function keepsOpenCasesContract({ formula, lasting }: CasesContract): void {
  const openAnswer = (open: unknown, blank: unknown = null) =>
    formula(column(start, start), column(end, blank), { open });

  describe("open cases", () => {
    test.each(BLANKS)("with an end that arrives as %j are left out", (blank) => {
      expect(openAnswer(LEFT_OUT, blank)).toBe(lasting(72));
      expect(openAnswer("skip", blank)).toBe(lasting(72));
    });

    test.each([[LEFT_OUT], [undefined], [""], [0], [" Skip "]])("of %j are left out", (open) => {
      expect(openAnswer(open)).toBe(lasting(72));
    });

    test("are counted up to a date with time", () => {
      const until = start + 1.5;
      expect(formula(cell(start), cell(null), { open: until })).toBe(lasting(36));
      expect(openAnswer(end)).toBe(lasting(72));
    });

    test("can be refused, with their place", () => {
      expect(shownError(openAnswer("refuse"))).toEqual({
        code: "#N/A",
        message:
          "Argument 2, row 2, column 1: the end is missing. Fill it in, or choose another treatment of open cases.",
      });
    });

    test("that start after the moment they are counted up to are #N/A", () => {
      const { code, message } = shownError(openAnswer(start - 1));
      expect(code).toBe("#N/A");
      expect(message).toContain("starts after the moment");
    });

    test.each(BLANKS)("or others are wanted: nothing but %j is #N/A", (blank) => {
      const { code, message } = shownError(formula(column(blank), column(blank), {}));
      expect(code).toBe("#N/A");
      expect(message).toContain("Argument 1 holds no number yet.");
    });

    test("alone are #N/A", () => {
      expect(shownError(formula(cell(start), cell(null), {})).code).toBe("#N/A");
    });

    test("are treated in a known way, or refused", () => {
      expect(shownError(openAnswer("ignore")).message).toContain(
        "is “ignore”. It can be one of: skip, refuse, or a date with time.",
      );
    });
  });
}

/**
 * The two members of Excel's `CustomFunctions` that the functions use, as its reference describes
 * them. Excel itself brings the real ones; the tests of the built add-in run with those.
 */
class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
};

Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });

/** What a cell shows for an error. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}

/** The error that a function answered; fails the test where it answered something else. */
export function shownError(answer: unknown): ShownError {
  if (answer instanceof CellError) return { code: answer.code, message: answer.message };
  throw new Error(`No cell error, but ${JSON.stringify(answer)}.`);
}

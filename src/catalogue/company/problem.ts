/** What can be wrong with a company's catalogue; a sentence for each stands in the locale. */
export type ProblemReason =
  // the file
  | "file-too-large"
  | "file-empty"
  | "file-unreadable"
  | "json-fault"
  | "foreign-file"
  | "newer-version"
  | "too-much-to-keep"
  // the shape of a value
  | "wrong-type"
  | "missing"
  | "unknown-field"
  | "not-one-of"
  | "wrong-form"
  | "blank"
  | "too-long"
  | "too-many"
  | "too-few"
  | "too-small"
  | "too-large"
  | "twice"
  // what it means
  | "id-twice"
  | "id-not-own"
  | "indicator-unknown"
  | "template-unknown"
  | "gate-mixed"
  | "category-missing"
  | "bounds-order"
  | "function-unknown"
  | "inputs-count"
  | "input-unknown"
  | "row-twice"
  | "row-is-gate"
  | "knock-out-not-gate"
  | "weights-sum"
  // a cell of a table
  | "word-unknown"
  | "not-a-weight";

/** One thing that is wrong, exactly where, and the values that the sentence about it mentions. */
export interface Problem {
  /** Fields and positions from the top, e.g. `["indicators", 3, "unit"]`; empty for the file as a whole. */
  readonly place: readonly (string | number)[];
  readonly reason: ProblemReason;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Takes down what is wrong. */
export type Report = (
  place: Problem["place"],
  reason: ProblemReason,
  values?: Problem["values"],
) => void;

import type { ExcelProblem } from "../../../excel/excel-problem";
import type { ArgumentValue } from "./compute-value";

/** Why what stands in a field cannot be used. */
export type ArgumentProblem =
  | { readonly kind: "unreadable" | "elsewhere" | "row-unknown" }
  | { readonly kind: "excel"; readonly problem: ExcelProblem };

/** One field of the builder. */
export interface ArgumentState {
  readonly text: string;
  /** Null until it is read, and where it cannot be. */
  readonly value: ArgumentValue | null;
  readonly problem: ArgumentProblem | null;
}

/** The fields by key of their parameter; one that was never filled is absent. */
export type ArgumentStates = ReadonlyMap<string, ArgumentState>;

/** What the field of the cell that the formula goes to is called among the arguments. */
export const TARGET = "=";

/** A field with nothing in it. */
export const EMPTY: ArgumentState = { text: "", value: null, problem: null };

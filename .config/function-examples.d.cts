export interface FunctionExample {
  /** With its leading "=". */
  readonly formula: string;
  /** As the cell shows it. */
  readonly result: string;
}
export function readExamples(
  files: readonly string[],
  namespace: string,
): Map<string, readonly FunctionExample[]>;

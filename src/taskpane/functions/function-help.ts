/** What a person reads about one custom function, as the build wrote it. */
export interface FunctionHelp {
  readonly id: string;
  /** As typed into a cell, e.g. "KPI.FCR". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  /** Formulas with their leading "=", and what the cell then shows. */
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

/** `KPI.RATE(numerator, [scale])`: optional arguments in brackets, as Excel writes them. */
export function signatureOf({ name, parameters }: FunctionHelp): string {
  const names = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return `${name}(${names.join(", ")})`;
}

export interface FunctionEquivalent {
  readonly conditions: readonly {
    readonly parameter: string;
    readonly option: string;
    readonly usual: boolean;
  }[];
  readonly formula: string;
}
export function readEquivalents(
  files: readonly string[],
): ReadonlyMap<string, readonly FunctionEquivalent[]>;

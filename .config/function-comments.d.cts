export interface FunctionExample {
  /** With its leading "=". */
  readonly formula: string;
  /** As the cell shows it. */
  readonly result: string;
}
export interface FunctionEquivalent {
  readonly conditions: readonly {
    readonly parameter: string;
    readonly option: string;
    readonly usual: boolean;
  }[];
  readonly formula: string;
}
export interface FunctionComment {
  /** Folder that its file stands in, e.g. "surveys". */
  readonly family: string;
  readonly returns: string;
  readonly examples: readonly FunctionExample[];
  readonly equivalents: readonly FunctionEquivalent[];
}
export function readComments(
  files: readonly string[],
  namespace: string,
): ReadonlyMap<string, FunctionComment>;

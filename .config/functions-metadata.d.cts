import type { FunctionComment } from "./function-comments.cjs";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: object;
}
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}
export interface FunctionTexts {
  readonly description: string;
  readonly parameters: Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >;
}
export interface FunctionHelpRecord {
  readonly id: string;
  readonly family: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    /** Name in the code, by which plain formulas mention the parameter. */
    readonly key: string;
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly matrix: boolean;
    /** Whether it is one value, even where that arrives as a range of one cell. */
    readonly single: boolean;
    readonly repeating: boolean;
    /** Whether a blank cell must not reach the function as 0. */
    readonly guarded: boolean;
    /** The values that it may have; none where any number or range will do. */
    readonly options: readonly { readonly value: string; readonly meaning: string }[];
  }[];
  /** What it answers, in which unit, and when it cannot. */
  readonly result: string;
  readonly examples: FunctionComment["examples"];
  readonly plain: FunctionComment["equivalents"];
  /** Why ordinary Excel has no formula for it; null where it has. */
  readonly noPlainFormula: string | null;
  readonly pitfalls: readonly string[];
}
export function baseMetadata(generated: Metadata): Metadata;
export function metadataIn(
  tag: string,
  parts: {
    base: Metadata;
    texts: Readonly<Record<string, FunctionTexts>> | undefined;
    origin: string;
  },
): Metadata;
/** What is said of a function beyond what Excel shows. */
export interface FunctionGuide {
  readonly result: string;
  readonly pitfalls: readonly string[];
  readonly noPlainFormula?: string;
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
export function helpFrom(
  metadata: Metadata,
  parts: {
    base: Metadata;
    comments: ReadonlyMap<string, FunctionComment>;
    guide: Readonly<Record<string, FunctionGuide>>;
    namespace: string;
  },
): FunctionHelpRecord[];

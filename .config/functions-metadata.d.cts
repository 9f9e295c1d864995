import type { FunctionEquivalent } from "./function-equivalents.cjs";
import type { FunctionExample } from "./function-examples.cjs";

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
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    /** Name in the code, by which plain formulas mention the parameter. */
    readonly key: string;
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly matrix: boolean;
    readonly repeating: boolean;
    /** Whether a blank cell must not reach the function as 0. */
    readonly guarded: boolean;
  }[];
  readonly examples: readonly FunctionExample[];
  readonly plain: readonly FunctionEquivalent[];
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
export function helpFrom(
  metadata: Metadata,
  parts: {
    base: Metadata;
    examples: ReadonlyMap<string, readonly FunctionExample[]>;
    equivalents: ReadonlyMap<string, readonly FunctionEquivalent[]>;
    namespace: string;
  },
): FunctionHelpRecord[];

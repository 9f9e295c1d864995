/** A row or column: counted from the formula's own cell, or fixed and counted from 0. */
export interface Coordinate {
  readonly at: number;
  readonly fixed: boolean;
}

/** From one row or column to another, both included. */
export interface Span {
  readonly first: Coordinate;
  readonly last: Coordinate;
}

/** Which part of a table is meant. */
export type TableSection = "this-row" | "data" | "all" | "headings" | "totals";

/** What a formula points to. Without a workbook it is the formula's own, and so with the sheet. */
export type FormulaReference =
  | {
      readonly kind: "cells";
      readonly workbook: string | null;
      readonly sheet: string | null;
      /** Null where whole columns are meant. */
      readonly rows: Span | null;
      /** Null where whole rows are meant. */
      readonly columns: Span | null;
    }
  | {
      readonly kind: "name";
      readonly workbook: string | null;
      readonly sheet: string | null;
      readonly name: string;
    }
  | {
      readonly kind: "table";
      readonly workbook: string | null;
      /** Null for the table that the formula belongs to. */
      readonly table: string | null;
      /** The one column, or the first and the last of several; empty for all of them. */
      readonly columns: readonly string[];
      readonly section: TableSection;
    };

/** A formula as a tree. Names of functions are in capitals, without the prefixes of files. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "reference"; readonly reference: FormulaReference }
  | {
      readonly kind: "call";
      readonly name: string;
      /** An argument that is left out between two commas is null. */
      readonly parts: readonly (FormulaNode | null)[];
    }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly parts: readonly FormulaNode[];
    }
  | { readonly kind: "array"; readonly parts: readonly FormulaNode[] };

/**
 * Reads a formula in R1C1 style, with or without "=".
 *
 * @returns The tree, null where it is no formula that Excel would take.
 */
export type ReadFormula = (text: string) => FormulaNode | null;

/**
 * The parts of a node, those left out passed over.
 *
 * @param node - Any node.
 * @returns Its parts in their order; none for what has no parts.
 */
export function partsOf(node: FormulaNode): readonly FormulaNode[] {
  const parts: readonly (FormulaNode | null)[] = "parts" in node ? node.parts : [];
  return parts.filter((part) => part !== null);
}

/**
 * Visits a tree from the outside to the inside.
 *
 * @param node - Where to begin.
 * @param visit - Called with each node, that one included.
 */
export function eachNode(node: FormulaNode, visit: (node: FormulaNode) => void): void {
  visit(node);
  for (const part of partsOf(node)) eachNode(part, visit);
}

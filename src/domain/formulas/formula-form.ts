import type { FormulaNode, FormulaReference } from "./formula-node";
import { eachNode, partsOf } from "./formula-node";

/** What is known of a formula wherever it stands. */
export interface FormulaForm {
  /** In R1C1 style: formulas that do the same in their own places have the same text. */
  readonly text: string;
  readonly root: FormulaNode;
  readonly functions: ReadonlySet<string>;
  readonly references: readonly FormulaReference[];
  /** How many IF lie within each other. */
  readonly choices: number;
}

const CHOICES: ReadonlySet<string> = new Set(["IF", "IFS"]);

function choicesIn(node: FormulaNode): number {
  const within = Math.max(0, ...partsOf(node).map(choicesIn));
  return node.kind === "call" && CHOICES.has(node.name) ? within + 1 : within;
}

/**
 * Takes from a tree what rules ask about again and again.
 *
 * @param text - The formula in R1C1 style.
 * @param root - Its tree.
 * @returns The form.
 */
export function formulaForm(text: string, root: FormulaNode): FormulaForm {
  const functions = new Set<string>();
  const references: FormulaReference[] = [];
  eachNode(root, (node) => {
    if (node.kind === "call") functions.add(node.name);
    if (node.kind === "reference") references.push(node.reference);
  });
  return { text, root, functions, references, choices: choicesIn(root) };
}

import { readFileSync } from "node:fs";
import ts from "typescript";
import { idOf } from "./function-exports";

/** What a parameter must be for a plain formula to hold: one of its options, or left out. */
interface Condition {
  readonly parameter: string;
  readonly option: string;
  /** True where the formula also holds with the parameter left out: `direction [up]`. */
  readonly usual: boolean;
}

/**
 * A formula of ordinary Excel that gives what a custom function gives on good input. It holds where
 * every optional parameter that neither conditions nor formula mention is left out.
 */
interface Equivalent {
  readonly id: string;
  readonly conditions: readonly Condition[];
  /** `{name}` stands for an argument, `[…|…]` for a piece with the argument it names and without. */
  readonly formula: string;
}

const CONDITIONED = /^((?:\w+ (?:[\w.]+|\[[\w.]+\])(?:, )?)+): (.+)$/;

function readCondition(text: string): Condition {
  const [parameter = "", option = ""] = text.split(" ");
  return { parameter, option: option.replace(/[[\]]/g, ""), usual: option.startsWith("[") };
}

function readEquivalent(id: string, text: string): Equivalent {
  const match = CONDITIONED.exec(text);
  if (!match) return { id, conditions: [], formula: text };
  const [, conditions = "", formula = ""] = match;
  return { id, conditions: conditions.split(", ").map(readCondition), formula };
}

/** The `@equivalent` lines above the custom function in a file. */
export function equivalentsIn(file: string): Equivalent[] {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const tags = source.statements.filter(ts.isFunctionDeclaration).flatMap(ts.getJSDocTags);
  return tags
    .filter(({ tagName }) => tagName.text === "equivalent")
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .map((comment) => readEquivalent(idOf(file), comment.replace(/\s+/g, " ").trim()));
}

/** The names that stand in braces, each once. */
export function argumentsIn(formula: string): string[] {
  return [...new Set([...formula.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))];
}

/** The pieces in brackets: what stands there with the argument, and without it. */
export function optionalPieces(formula: string): { given: string; leftOut: string }[] {
  return [...formula.matchAll(/\[([^\]|]*)(?:\|([^\]]*))?\]/g)].map(
    ([, given = "", leftOut = ""]) => ({ given, leftOut }),
  );
}

/** The formula for a call that gives these arguments: its optional pieces settled. */
export function settledFormula(formula: string, given: readonly string[]): string {
  return formula.replace(/\[([^\]|]*)(?:\|([^\]]*))?\]/g, (_, piece: string, otherwise = "") =>
    argumentsIn(piece).every((name) => given.includes(name)) ? piece : String(otherwise),
  );
}

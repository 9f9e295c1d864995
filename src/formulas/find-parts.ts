import type { AstExpression, CallExpression, LetDeclarator, SourceLocation } from "@borgar/fx";
import { parse, tokenize } from "@borgar/fx";
import type { CallPart, FormulaParts, Stretch } from "../domain/plain-formulas/formula-parts";

type Part = AstExpression | LetDeclarator | null;

/** Finds where a formula calls functions and refers to cells; null where it cannot be read. */
export function findParts(formula: string): FormulaParts | null {
  const tree = treeOf(formula);
  if (tree === null) return null;
  const collector = new PartCollector();
  collector.visit(tree);
  return collector;
}

function treeOf(formula: string): AstExpression | null {
  const tokens = tokenize(formula, { allowTernary: true, withLocation: true });
  try {
    return parse(tokens, { looseRefCalls: true });
  } catch (error) {
    // The parser throws only to say that it cannot read the formula; that is the answer here.
    if (error instanceof Error) return null;
    throw error;
  }
}

class PartCollector implements FormulaParts {
  readonly calls: CallPart[] = [];
  readonly references: Stretch[] = [];

  visit(part: Part): void {
    if (part === null) return;
    if (part.type === "ReferenceIdentifier") this.references.push(stretchOf(part));
    if (part.type === "CallExpression") this.calls.push(callOf(part));
    partsOf(part).forEach((inner) => {
      this.visit(inner);
    });
  }
}

function partsOf(part: AstExpression | LetDeclarator): readonly Part[] {
  switch (part.type) {
    case "UnaryExpression":
    case "BinaryExpression":
    case "CallExpression":
      return part.arguments;
    case "ArrayExpression":
      return part.elements.flat();
    case "LetExpression":
      return [...part.declarations, part.body];
    case "LetDeclarator":
      return [part.init];
    case "LambdaExpression":
      return [part.body];
    default:
      return [];
  }
}

function callOf(call: CallExpression): CallPart {
  // The parser's types do not say that an argument may be left out between commas.
  const given: readonly Part[] = call.arguments;
  return {
    ...stretchOf(call),
    name: stretchOf(call.callee),
    arguments: given.map((argument) => argument && stretchOf(argument)),
  };
}

/** The parser was given tokens with their places, so that every part has one. */
function stretchOf({ loc }: { readonly loc?: SourceLocation }): Stretch {
  const start = loc?.[0];
  const end = loc?.[1];
  if (start === undefined || end === undefined) throw new TypeError("The parser gave no place");
  return { start, end };
}

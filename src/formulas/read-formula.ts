import type { AstExpression, LetDeclarator } from "@borgar/fx";
import { parse, tokenize } from "@borgar/fx";
import type { FormulaNode } from "../domain/formulas/formula-node";
import { referenceOf } from "./reference-of";

/** Files write functions that are younger than their format with a prefix that nobody types. */
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

const nameOf = (written: string): string => written.replace(FILE_PREFIX, "").toUpperCase();

/** The parser knows a workbook's name in brackets before a sheet, but neither its folder nor a lone one. */
const scopesReadable = (text: string): string =>
  text.replace(/'[^'[]*[\\/]\[/g, "'[").replace(/(\[[^\][]+\])!/g, "$1_!");

/** Reads a formula in R1C1 style; null where it cannot be read. */
export function readFormula(text: string): FormulaNode | null {
  const tokens = tokenize(scopesReadable(text), {
    r1c1: true,
    allowTernary: true,
    withLocation: false,
  });
  try {
    return nodeOf(parse(tokens, { looseRefCalls: true }));
  } catch (error) {
    // The parser throws only to say that it cannot read the formula; that is the answer here.
    if (error instanceof Error) return null;
    throw error;
  }
}

function nodeOf(part: AstExpression): FormulaNode {
  switch (part.type) {
    case "Literal":
      return literalOf(part.value);
    case "ErrorLiteral":
      return { kind: "error", value: part.value };
    case "ReferenceIdentifier":
      return { kind: "reference", reference: referenceOf(part) };
    case "UnaryExpression":
    case "BinaryExpression":
      return { kind: "operation", operator: part.operator, parts: part.arguments.map(nodeOf) };
    case "CallExpression":
      return {
        kind: "call",
        name: nameOf(part.callee.name),
        parts: part.arguments.map(argumentOf),
      };
    case "ArrayExpression":
      return { kind: "array", parts: part.elements.flat().map(nodeOf) };
    case "LetExpression":
      return {
        kind: "call",
        name: "LET",
        parts: [...part.declarations, part.body].map(argumentOf),
      };
    case "LambdaExpression":
      return { kind: "call", name: "LAMBDA", parts: [argumentOf(part.body)] };
  }
}

/** Of a name that LET declares, what it stands for is what matters. */
function argumentOf(part: AstExpression | LetDeclarator | null): FormulaNode | null {
  if (part === null) return null;
  if (part.type === "LetDeclarator") return argumentOf(part.init);
  return nodeOf(part);
}

function literalOf(value: string | number | boolean): FormulaNode {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "string" ? { kind: "text", value } : { kind: "truth", value };
}

import { joinTokens, tokenize, type Token } from "../../workbook/formula/tokens";
import { addInFunction } from "../function-names";

/** Before functions that came after Excel 2007, and before those that only worksheets have. */
const LATER = /^(?:_xlfn\.)?(?:_xlws\.)?/i;

/** A formula as Excel shows it, of how a file holds it: with "=", functions by their names. */
export function excelFormula(inFile: string): string {
  const formula = `=${inFile}`;
  const tokens = tokenize(formula);
  return tokens ? joinTokens(tokens.map(asShown)) : formula;
}

function asShown(token: Token): Token {
  if (token.kind !== "function") return token;
  const { text } = token;
  return { ...token, text: addInFunction.inFormula(text) ?? text.replace(LATER, "") };
}

import { BUILT_IN_NAMES } from "./built-in-names";

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\{\w+\})|([A-Z][A-Z0-9.]*)(?=\()|(<=|>=|<>|.))/y;
const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"]);

interface Token {
  readonly kind: "value" | "function" | "mark";
  readonly text: string;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const [, quoted, digits, argument, name, mark] = TOKEN.exec(formula) ?? [];
    const value = quoted ?? digits ?? argument;
    if (value !== undefined) tokens.push({ kind: "value", text: value });
    else if (name !== undefined) tokens.push({ kind: "function", text: name });
    else tokens.push({ kind: "mark", text: mark ?? "" });
  }
  return tokens;
}

/** Reads a formula of built-in functions, operators, constants and `{arguments}`. */
class FormulaReader {
  private next = 0;
  private readonly tokens: Token[];

  constructor(private readonly formula: string) {
    this.tokens = tokensOf(formula);
  }

  readWhole(): void {
    this.readExpression();
    if (this.next < this.tokens.length) this.fail();
  }

  private fail(): never {
    const rest = this.tokens.slice(this.next).map(({ text }) => text);
    throw new Error(`"${this.formula}" cannot be read from "${rest.join("")}" on.`);
  }

  private takes(mark: string): boolean {
    const token = this.tokens[this.next];
    const found = token?.kind === "mark" && token.text === mark;
    if (found) this.next += 1;
    return found;
  }

  private readExpression(): void {
    this.readOperand();
    for (let token = this.tokens[this.next]; OPERATORS.has(token?.text ?? "");) {
      this.next += 1;
      this.readOperand();
      token = this.tokens[this.next];
    }
  }

  private readOperand(): void {
    while (this.takes("-"));
    const token = this.tokens[this.next];
    if (token?.kind === "value") this.next += 1;
    else if (token?.kind === "function") this.readCall(token.text);
    else if (this.takes("(")) {
      this.readExpression();
      if (!this.takes(")")) this.fail();
    } else this.fail();
  }

  private readCall(name: string): void {
    if (!BUILT_IN_NAMES.has(name)) throw new Error(`${name} is no function of Excel.`);
    this.next += 1;
    if (!this.takes("(")) this.fail();
    if (this.takes(")")) return;
    do this.readExpression();
    while (this.takes(","));
    if (!this.takes(")")) this.fail();
  }
}

/** Fails where ordinary Excel could not read the formula. */
export function demandPlainFormula(formula: string): void {
  new FormulaReader(formula).readWhole();
}

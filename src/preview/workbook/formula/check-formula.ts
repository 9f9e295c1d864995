import { tokenize, type Token } from "./tokens";

const OPERANDS = new Set(["text", "number", "error", "reference", "structured", "name"]);
const PREFIXES = new Set(["+", "-", "@"]);

/** True when Excel would accept the formula's grammar: English, arguments separated by commas. */
export function isWellFormed(formula: string): boolean {
  const tokens = tokenize(formula)?.filter((token) => token.kind !== "space");
  return tokens !== undefined && new Grammar(tokens).accepts();
}

/** Reads a formula by its grammar; each method answers whether its part was there. */
class Grammar {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  accepts(): boolean {
    return this.expression() && this.position === this.tokens.length;
  }

  private expression(): boolean {
    if (!this.operand()) return false;
    while (this.next("operator") && !this.isAt("%") && !this.isAt("@")) {
      this.position++;
      if (!this.operand()) return false;
    }
    return true;
  }

  private operand(): boolean {
    while (PREFIXES.has(this.current?.text ?? "")) this.position++;
    if (!this.primary()) return false;
    for (;;) {
      if (this.take("%")) continue;
      // A function's result may be called in its turn: LAMBDA(x,x+1)(3).
      if (!this.isAt("(")) return true;
      if (!this.arguments()) return false;
    }
  }

  private primary(): boolean {
    const kind = this.current?.kind;
    if (kind === undefined) return false;
    if (OPERANDS.has(kind)) {
      this.position++;
      return true;
    }
    if (kind === "function") {
      this.position++;
      return this.arguments();
    }
    return this.isAt("{") ? this.arrayConstant() : this.parenthesis();
  }

  private parenthesis(): boolean {
    if (!this.take("(")) return false;
    do {
      if (!this.expression()) return false;
    } while (this.take(","));
    return this.take(")");
  }

  /** Arguments may be left out: IF(A1,,2). */
  private arguments(): boolean {
    if (!this.take("(")) return false;
    do {
      if (!this.isAt(",") && !this.isAt(")") && !this.expression()) return false;
    } while (this.take(","));
    return this.take(")");
  }

  private arrayConstant(): boolean {
    this.position++;
    do {
      if (!this.operand()) return false;
    } while (this.take(",") || this.take(";"));
    return this.take("}");
  }

  private get current(): Token | undefined {
    return this.tokens[this.position];
  }

  private next(kind: Token["kind"]): boolean {
    return this.current?.kind === kind;
  }

  private isAt(text: string): boolean {
    return this.current?.text === text;
  }

  private take(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.position++;
    return true;
  }
}

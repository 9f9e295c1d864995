/** Where a text stops being JSON, both counted from 1, and what stands there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** The character found, or "" at the end of the text. */
  readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  // eslint-disable-next-line no-control-regex -- JSON forbids exactly these within a text
  /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, a field's name, or what follows a value. */
type Expected = "value" | "first-value" | "name" | "first-name" | "colon" | "after";

/**
 * The first place where a text breaks the rules of JSON, or null where it keeps them. Browsers differ
 * in whether and how their own parser tells that place.
 */
export function jsonFault(text: string): JsonFault | null {
  const at = new JsonScan(text).firstFault();
  return at === null ? null : placeOf(text, at);
}

class JsonScan {
  private at = 0;
  private expected: Expected = "value";
  /** The brackets that are open, the innermost last. */
  private readonly open: ("{" | "[")[] = [];

  constructor(private readonly text: string) {}

  firstFault(): number | null {
    for (;;) {
      this.take(SPACE);
      if (this.expected === "after" && this.open.length === 0) {
        return this.at === this.text.length ? null : this.at;
      }
      if (!this.step()) return this.at;
    }
  }

  /** Goes past one sign, name or value; false where it may not stand here. */
  private step(): boolean {
    const sign = this.text.charAt(this.at);
    switch (this.expected) {
      case "colon":
        return sign === ":" && this.pass("value");
      case "after":
        return this.stepAfter(sign);
      case "first-name":
        if (sign === "}") return this.close();
        return this.stepName(sign);
      case "name":
        return this.stepName(sign);
      case "first-value":
        if (sign === "]") return this.close();
        return this.stepValue(sign);
      case "value":
        return this.stepValue(sign);
    }
  }

  private stepName(sign: string): boolean {
    if (sign !== '"' || !this.take(SCALAR)) return false;
    this.expected = "colon";
    return true;
  }

  private stepValue(sign: string): boolean {
    if (sign === "{" || sign === "[") {
      this.open.push(sign);
      return this.pass(sign === "{" ? "first-name" : "first-value");
    }
    if (!this.take(SCALAR)) return false;
    this.expected = "after";
    return true;
  }

  private stepAfter(sign: string): boolean {
    const inside = this.open[this.open.length - 1];
    if (sign === ",") return this.pass(inside === "{" ? "name" : "value");
    return sign === (inside === "{" ? "}" : "]") && this.close();
  }

  private close(): true {
    this.open.pop();
    return this.pass("after");
  }

  private pass(next: Expected): true {
    this.at += 1;
    this.expected = next;
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found !== "";
  }
}

function placeOf(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split(/\r\n|[\r\n]/);
  const [found = ""] = text.slice(at, at + 2);
  return { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1, found };
}

export type TokenKind =
  | "space"
  | "text"
  | "error"
  | "reference"
  | "structured"
  | "function"
  | "name"
  | "number"
  | "operator"
  | "separator"
  | "open"
  | "close";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
/** A cell-like beginning of something longer (`LOG10(`, `A1_rate`) is no reference. */
const NOT_LONGER = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const ERRORS = "#(?:REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BUSY!)";

const sticky = (pattern: string) => new RegExp(pattern, "yu");

/** Tried in this order. Structured references have nested brackets and are scanned by hand. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", new RegExp(ERRORS, "iy")],
  [
    "reference",
    sticky(
      `(?:${SHEET})?(?:${CELL}(?::${CELL})?#?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${NOT_LONGER}`,
    ),
  ],
  ["function", sticky(`${WORD}(?=\\()`)],
  ["name", sticky(`(?:${SHEET})?${WORD}`)],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:@]/y],
  ["separator", /[,;]/y],
  ["open", /[({]/y],
  ["close", /[)}]/y],
];

const STRUCTURED_START = sticky(`(?:${WORD})?\\[`);

/**
 * Cuts a formula into its parts. A reference is one part with its sheet and both its ends, so that
 * the parts of a formula stay in step when references are replaced by others.
 * @param formula - with the equals sign
 * @returns null when there is something that no formula holds
 */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let position = 1;
  while (position < formula.length) {
    const token = structuredAt(formula, position) ?? simpleAt(formula, position);
    if (!token) return null;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return `=${tokens.map((token) => token.text).join("")}`;
}

function simpleAt(formula: string, position: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

/** `Table[[#Data],[a'[b']]]`: brackets nest, an apostrophe takes the next character literally. */
function structuredAt(formula: string, position: number): Token | null {
  STRUCTURED_START.lastIndex = position;
  const start = STRUCTURED_START.exec(formula);
  if (!start) return null;
  let depth = 0;
  for (let at = position + start[0].length - 1; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) {
      return { kind: "structured", text: formula.slice(position, at + 1) };
    }
  }
  return null;
}

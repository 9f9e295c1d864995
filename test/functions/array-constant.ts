const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|([{}(),;]))\s*/y;

type Token = { readonly mark: string } | { readonly value: string | number };

/** The tokens of a list of constants as a formula writes them; refuses what is no constant. */
function* tokensOf(text: string): Generator<Token> {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`No constant at "${text.slice(start)}".`);
    const [, quoted, digits, mark = ""] = match;
    if (quoted !== undefined) yield { value: quoted.replaceAll('""', '"') };
    else yield digits === undefined ? { mark } : { value: Number(digits) };
  }
}

/** A constant argument: a text or number, or an array constant such as {1,2;3,4} as rows. */
export type Constant = string | number | (string | number)[][];

/** Reads constants separated by commas, such as `{10,9;8,3}, "answers"`. */
export function readConstants(text: string): Constant[] {
  const constants: Constant[] = [];
  let rows: (string | number)[][] | null = null;
  for (const token of tokensOf(text)) {
    if ("value" in token) (rows?.at(-1) ?? constants).push(token.value);
    else if (token.mark === "{") constants.push((rows = [[]]));
    else if (token.mark === "}") rows = null;
    else if (token.mark === ";") rows?.push([]);
  }
  return constants;
}

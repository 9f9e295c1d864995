import type { FunctionHelp } from "./function-help";

/** Full-width and capital letters count as what they stand for. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a query. */
export function plainWords(query: string): readonly string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

/** Whether a text holds every word somewhere. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const whole = plain(text);
  return words.every((word) => whole.includes(word));
}

/** The functions that hold every word of the query somewhere; those with it in their name first. */
export function findFunctions(
  functions: readonly FunctionHelp[],
  query: string,
): readonly FunctionHelp[] {
  const words = plainWords(query);
  const found = functions.filter(({ name, description, parameters }) =>
    holdsWords(JSON.stringify([name, description, parameters]), words),
  );
  const isNamed = ({ name }: FunctionHelp) => holdsWords(name, words);
  return [...found.filter(isNamed), ...found.filter((help) => !isNamed(help))];
}

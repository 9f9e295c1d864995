import type { FunctionHelp } from "./function-help";

/** Full-width and capital letters count as what they stand for. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The functions that hold every word of the query somewhere; those with it in their name first. */
export function findFunctions(
  functions: readonly FunctionHelp[],
  query: string,
): readonly FunctionHelp[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = functions.filter((help) => {
    const text = plain(JSON.stringify([help.name, help.description, help.parameters]));
    return words.every((word) => text.includes(word));
  });
  const isNamed = (help: FunctionHelp) => words.every((word) => plain(help.name).includes(word));
  return [...found.filter(isNamed), ...found.filter((help) => !isNamed(help))];
}

import type { FunctionFamily, FunctionHelp } from "./function-help";

/** What the functions are grouped by, in the order shown; each is a folder of `src/functions`. */
const FAMILIES: readonly FunctionFamily[] = [
  ...(["rates", "surveys", "calls", "service", "times", "logs"] as const),
  ...(["history", "money", "customers", "scoring", "balance", "catalogue"] as const),
];

/** The functions that belong together. */
interface FunctionGroup {
  readonly family: FunctionFamily;
  readonly functions: readonly FunctionHelp[];
}

/** The functions by family, families without any left out. */
export function functionGroups(functions: readonly FunctionHelp[]): readonly FunctionGroup[] {
  const groups = FAMILIES.map((family) => ({
    family,
    functions: functions.filter((help) => help.family === family),
  }));
  return groups.filter((group) => group.functions.length > 0);
}

import type { PlainFormula } from "../formulas/plain-formula";

/** What must be known of a custom function to write its calls as ordinary Excel does. */
export interface KnownFunction {
  /** With its namespace, such as "KPI.FCR". */
  readonly name: string;
  readonly parameters: readonly { readonly key: string; readonly optional: boolean }[];
  readonly plain: readonly PlainFormula[];
}

/** A call of one of our functions, as far as its name tells. */
export interface OwnName {
  /** As it ought to be written. */
  readonly name: string;
  /** Null where we have no function of that name (any more). */
  readonly known: KnownFunction | null;
}

/** What Excel and other programs put before functions that they do not know. */
const FOREIGN_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+/i;
const OWN = /^KPI[._]/;

// Such programs also write an underscore where the name has a dot.
const dotless = (name: string) => name.replace(/\./g, "_");

/**
 * Whether a function's name is one of ours, in whatever spelling.
 *
 * @param written - The name as a formula has it.
 * @param functions - All our functions.
 * @returns The right spelling and the function; null for a name that is not ours.
 * @example ownName("_xldudf_KPI_FCR", functions)?.name // "KPI.FCR"
 */
export function ownName(written: string, functions: readonly KnownFunction[]): OwnName | null {
  const bare = written.replace(FOREIGN_PREFIX, "").toUpperCase();
  if (!OWN.test(bare)) return null;
  const known = functions.find(({ name }) => dotless(name) === dotless(bare)) ?? null;
  return { name: known?.name ?? bare.replace("KPI_", "KPI."), known };
}

/**
 * Whether a cell may call one of our functions: a glance before its formula is read.
 *
 * @param content - What the cell holds.
 * @returns Whether its formula is worth reading.
 */
export function mayCallOurs(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=") && /KPI[._]/i.test(content);
}

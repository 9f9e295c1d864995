/**
 * Files spell functions of add-ins without dots and with a prefix of their own; Excel shows that
 * spelling, and calculates nothing, until the add-in is there.
 */
const PREFIX = "_xldudf_";

export const addInFunction = {
  /** `KPI.FCR` as files spell it. */
  inFile: (name: string): string => PREFIX + name.replaceAll(".", "_"),
  /** The other way round; null where it is no such function. */
  inFormula: (name: string): string | null =>
    name.toLowerCase().startsWith(PREFIX) ? name.slice(PREFIX.length).replaceAll("_", ".") : null,
};

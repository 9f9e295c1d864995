/** The code behind a custom function; it gets its arguments as Excel hands them over. */
export type Implementation = (...args: unknown[]) => unknown;

interface Runtime {
  readonly _association?: { readonly mappings: Readonly<Record<string, Implementation>> };
}

/**
 * The code that this page tied to a function's id, since pane and functions share one page. Null
 * where a host keeps it elsewhere: then the value shows in the cell only.
 */
export function associatedFunction(id: string): Implementation | null {
  if (!("CustomFunctions" in globalThis)) return null;
  const runtime = CustomFunctions as unknown as Runtime;
  return runtime._association?.mappings[id.toUpperCase()] ?? null;
}

type Implementation = (...args: unknown[]) => unknown;

/** A window in which office.js runs, seen only as far as its custom functions go. */
export interface RuntimeWindow {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, Implementation>> };
  };
}

/**
 * What an add-in tied to a function id with `CustomFunctions.associate`; ids are compared without
 * regard to case. The library's own way of calling it is asynchronous and takes half a second a
 * call, so the host calls it directly.
 */
export function associatedFunction(runtime: RuntimeWindow, id: string): Implementation | undefined {
  const mappings = runtime.CustomFunctions?._association?.mappings ?? {};
  const wanted = id.toUpperCase();
  return Object.entries(mappings).find(([key]) => key.toUpperCase() === wanted)?.[1];
}

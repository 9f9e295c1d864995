/** The ids that a person went through from one indicator to the next; the last one is on show. */
export type Trail = readonly string[];

const ADDRESS = "#/catalogue";

/** The address of an indicator's page, of the list where there is no id. */
export function catalogueAddress(id?: string): string {
  return id === undefined ? ADDRESS : `${ADDRESS}/${encodeURIComponent(id)}`;
}

/** The id in such an address, "" for the list; null for addresses of other views. */
export function idInAddress(hash: string): string | null {
  const [view, id = ""] = hash.split("/").slice(1);
  if (view !== "catalogue") return null;
  try {
    return decodeURIComponent(id);
  } catch {
    // A broken escape names no indicator, which the list shows as well as anything.
    return "";
  }
}

/** The trail after an address was opened: one step back along it, or one further. */
export function followed(trail: Trail, id: string): Trail {
  if (id === "") return [];
  if (id === trail.at(-1)) return trail;
  return id === trail.at(-2) ? trail.slice(0, -1) : [...trail, id];
}

import { OWN_ID } from "./company-catalogue";
import type { Report } from "./problem";

/** Each id once, and each of them either published or marked as the company's own. */
export function checkIds(
  list: "indicators" | "templates",
  entries: readonly { readonly id: string }[],
  published: readonly { readonly id: string }[],
  report: Report,
): void {
  const publishedIds = new Set(published.map(({ id }) => id));
  const seen = new Map<string, number>();
  entries.forEach(({ id }, index) => {
    const place = [list, index, "id"];
    const before = seen.get(id);
    if (before !== undefined) report(place, "id-twice", { id, before: before + 1 });
    else if (!publishedIds.has(id) && !OWN_ID.test(id)) report(place, "id-not-own", { id });
    seen.set(id, before ?? index);
  });
}

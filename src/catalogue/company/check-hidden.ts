import type { CompanyCatalogue } from "./company-catalogue";
import type { KnownThings } from "./known-things";
import type { Report } from "./problem";

/** Only what is published can be hidden: the company deletes what is its own. */
export function checkHidden(
  hidden: CompanyCatalogue["hidden"],
  known: KnownThings,
  report: Report,
): void {
  const kinds = [
    ["indicators", "indicator-unknown"],
    ["templates", "template-unknown"],
  ] as const;
  for (const [kind, reason] of kinds) {
    const published = new Set(known[kind].map(({ id }) => id));
    hidden[kind].forEach((id, index) => {
      if (!published.has(id)) report(["hidden", kind, index], reason, { id });
    });
  }
}

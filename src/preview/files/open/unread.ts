import { HostError } from "../../wire/host-error";

/** What of a file cannot be shown here. */
export const unreadKinds = [
  ...(["pivotTables", "charts", "chartSheets", "pictures", "comments", "hyperlinks"] as const),
  ...(["slicers", "connections", "externalLinks", "formulas", "unknownFunctions"] as const),
  ...(["names", "validations", "conditionalFormats", "tables", "passwords", "dates1904"] as const),
] as const;

export type UnreadKind = (typeof unreadKinds)[number];

/** Counts what is left out, so that it can be told. */
export class Unread {
  private readonly counts = new Map<UnreadKind, number>();

  add(kind: UnreadKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** Runs a step that may find that it cannot be done here. */
  attempt(kind: UnreadKind, step: () => void): void {
    try {
      step();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.add(kind);
    }
  }

  /** In a fixed order, only what there is. */
  get all(): readonly (readonly [UnreadKind, number])[] {
    return unreadKinds.flatMap((kind) => {
      const count = this.counts.get(kind);
      return count === undefined ? [] : [[kind, count] as const];
    });
  }
}

import type { RequestEntry } from "../../wire/request-entry";

export interface RequestTotals {
  /** Batches of the add-in's own; what office.js does by itself before and after is none. */
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
}

export function requestTotals(entries: readonly RequestEntry[]): RequestTotals {
  const sum = (of: (entry: RequestEntry) => number) =>
    entries.reduce((total, entry) => total + of(entry), 0);
  return {
    syncs: entries.filter(isSync).length,
    sent: sum((entry) => entry.bytesSent),
    received: sum((entry) => entry.bytesAnswered),
  };
}

/** Small numbers exactly, because budgets are counted in bytes; larger ones readably. */
export function formatBytes(bytes: number): string {
  return bytes < 10_000 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

/** `Excel.run` ends with a request of its own, which lets go of the objects that were used. */
function isSync({ workbook, descriptions }: RequestEntry): boolean {
  return workbook && !descriptions.some((line) => line.includes("._RemoveReference("));
}

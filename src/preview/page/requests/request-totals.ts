/** One request of an add-in to the emulated Excel. */
export interface RequestEntry {
  readonly id: number;
  readonly addInName: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly actions: readonly string[];
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly milliseconds: number;
  readonly error: string | undefined;
}

export interface RequestTotals {
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
}

export function requestTotals(entries: readonly RequestEntry[]): RequestTotals {
  const sum = (of: (entry: RequestEntry) => number) =>
    entries.reduce((total, entry) => total + of(entry), 0);
  return {
    syncs: entries.length,
    sent: sum((entry) => entry.bytesSent),
    received: sum((entry) => entry.bytesReceived),
  };
}

/** Small numbers exactly, because budgets are counted in bytes; larger ones readably. */
export function formatBytes(bytes: number): string {
  return bytes < 10_000 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

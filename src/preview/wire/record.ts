export type JsonRecord = Readonly<Record<string, unknown>>;

/** An object with keys, as JSON has them; no array, no null. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the workbook keeps of one of our cards, beside what its cells show. */
export interface CardRecord {
  /** Given once and never again: two cards with the same one are copies. */
  readonly id: string;
  readonly templateId: string;
  /** Of the catalogue that the card was made with. */
  readonly catalogueVersion: string;
  /** Name of its table when it was inserted. */
  readonly tableName: string;
  /** Sum of the weights when they were last settled through the pane, as a fraction of 1. */
  readonly weightSum: number;
  /** Set when nobody is to change the card any more. */
  readonly final: boolean;
}

/** What of a record only its maker knows. */
export type CardIdentity = Pick<CardRecord, "id" | "catalogueVersion">;

/** Name of the cell-less name that holds a card's record; a second card on a sheet has "_2" behind it. */
export const RECORD_NAME = "KPI_Card";

const FORMAT = "card1";
const SEPARATOR = ";";
/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

/**
 * A record as the formula of a defined name. It is copied with its sheet, stands in the file, and is
 * read together with all other names of the sheet.
 *
 * @param record - Its texts without semicolons and quotation marks.
 * @returns Such as `="card1;7f3a;finance;2026.11;ScorecardFinance;1;open"`.
 * @throws Error where Excel could not hold it.
 */
export function writeCardRecord(record: CardRecord): string {
  const { id, templateId, catalogueVersion, tableName, weightSum, final } = record;
  const fields = [id, templateId, catalogueVersion, tableName, weightSum];
  const text = [FORMAT, ...fields, final ? "final" : "open"].join(SEPARATOR);
  const parts = text.split(SEPARATOR).length;
  if (text.length > LONGEST_TEXT || parts !== fields.length + 2 || text.includes('"')) {
    throw new Error(`A card's record cannot be kept in a name: ${text}`);
  }
  return `="${text}"`;
}

/**
 * Reads a record.
 *
 * @param formula - Formula of the defined name.
 * @returns The record, null where the formula holds none.
 */
export function readCardRecord(formula: string): CardRecord | null {
  const text = /^="([^"]*)"$/.exec(formula)?.[1] ?? "";
  const [format, id, templateId, catalogueVersion, tableName, sum, state] = text.split(SEPARATOR);
  if (format !== FORMAT || id === undefined || state === undefined) return null;
  const weightSum = Number(sum);
  if (!Number.isFinite(weightSum)) return null;
  return {
    id,
    templateId: templateId ?? "",
    catalogueVersion: catalogueVersion ?? "",
    tableName: tableName ?? "",
    weightSum,
    final: state === "final",
  };
}

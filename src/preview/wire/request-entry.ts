/** One request of an add-in and how it was answered. */
export interface RequestEntry {
  readonly addInId: string;
  /** How many actions the add-in asked for. */
  readonly actions: number;
  /** Each action as a line of code. */
  readonly descriptions: readonly string[];
  /** A sync of the add-in; false for what office.js asks for by itself. */
  readonly workbook: boolean;
  readonly bytesSent: number;
  readonly bytesAnswered: number;
  readonly milliseconds: number;
  /** The code of the refusal, or null. */
  readonly error: string | null;
}

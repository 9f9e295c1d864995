import type { UnreadKind } from "../../files/open/unread";
import type { Book } from "../../workbook/model";

/** What of a file is left out, and how often. */
export type UnreadParts = readonly (readonly [UnreadKind, number])[];

/** A file that can be shown, so far as can be said before it is. */
export interface OpenedFile {
  /** Its name without the ending. */
  readonly name: string;
  /** Puts it into an empty workbook. */
  readonly fill: (book: Book) => Promise<UnreadParts>;
}

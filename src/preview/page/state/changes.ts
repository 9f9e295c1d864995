import type { Book } from "../../workbook/model";

/** Whether a workbook holds anything that was not saved. */
export interface Changes {
  readonly any: () => boolean;
  /** From now on only what comes later counts. */
  readonly saved: () => void;
}

const CHANGES = new Set(["cells", "format", "structure", "sheets"]);

export function watchChanges(book: Book): Changes {
  let changed = false;
  let xml = JSON.stringify(book.xmlParts);
  book.grid.watch.listen(({ kind }) => {
    changed ||= CHANGES.has(kind);
  });
  return {
    // Add-ins keep much in XML parts, of which the grid knows nothing.
    any: () => changed || JSON.stringify(book.xmlParts) !== xml,
    saved() {
      changed = false;
      xml = JSON.stringify(book.xmlParts);
    },
  };
}

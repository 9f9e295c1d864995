import type { Declarations } from "../../../src/domain/declarations/declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import {
  readDeclarations,
  writtenDeclarations,
} from "../../../src/domain/declarations/read-declarations";
import type { KeptText } from "../../../src/excel/kept-part";

/** A workbook that keeps declarations, and what it holds by now. */
export function fakeDeclarations(declared: Partial<Declarations> = {}) {
  const text = writtenDeclarations({ ...NO_DECLARATIONS, ...declared });
  let kept: KeptText = { partId: "0", savedAt: "", text };
  return {
    services: {
      readDeclarations: () => Promise.resolve([kept]),
      keepDeclarations: (next: string) => {
        kept = { ...kept, text: next };
        return Promise.resolve(kept);
      },
    },
    declared: () => readDeclarations(kept.text ?? ""),
  };
}

import { createContext, useContext } from "react";
import type { DeclarationChange } from "../../domain/declarations/change-declarations";
import type { Declarations } from "../../domain/declarations/declarations";
import { NO_DECLARATIONS } from "../../domain/declarations/declarations";

/** What people have declared in the workbook, and the way to declare more. */
export interface DeclarationsDesk {
  readonly declarations: Declarations;
  /** Why what the workbook declares is left out; null where it is not. */
  readonly trouble: "unread" | "unusable" | null;
  /** Keeps a change in the workbook. Rejects with an ExcelProblem, and nothing is changed then. */
  readonly keep: (change: DeclarationChange) => Promise<void>;
}

/** Filled by whatever uses `useKeptDeclarations`. */
export const DeclarationsContext = createContext<DeclarationsDesk>({
  declarations: NO_DECLARATIONS,
  trouble: null,
  keep: () => Promise.reject(new Error("Nothing keeps declarations here")),
});

/** What people have declared in the workbook. */
export function useDeclarations(): DeclarationsDesk {
  return useContext(DeclarationsContext);
}

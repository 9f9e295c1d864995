import { useState } from "react";
import type { SheetDraft } from "../../sheets/sheet-plan";
import { useServices } from "../frame/services-context";

/** What `usePlainChoice` offers. */
export type PlainChosen = ReturnType<typeof usePlainChoice>;

/** Whether cards are inserted in plain formulas, as chosen last, also in an earlier session. */
export function usePlainChoice() {
  const { memory, loadFunctionHelp } = useServices();
  const [isPlain, setIsPlain] = useState(() => memory.read("plain") === "yes");
  return {
    isPlain,
    choose: (plain: boolean) => {
      setIsPlain(plain);
      memory.write("plain", plain ? "yes" : null);
    },
    /** The sheet in the formulas that were chosen; what writes plain ones is fetched on first use. */
    asChosen: async (draft: SheetDraft): Promise<SheetDraft> => {
      if (!isPlain) return draft;
      const [{ plainDraft }, { findParts }, functions] = await Promise.all([
        import("../../sheets/plain-draft"),
        import("../../formulas/find-parts"),
        loadFunctionHelp("en-US"),
      ]);
      return plainDraft(draft, functions, findParts);
    },
  };
}

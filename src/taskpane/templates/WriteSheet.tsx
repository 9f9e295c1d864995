import { Button } from "@fluentui/react-components";
import type { SheetDraft } from "../../sheets/sheet-plan";
import type { InsertionWords } from "./insertion-notice";
import { InsertionResult } from "./InsertionResult";
import { useInsertion } from "./use-insertion";

interface WriteSheetProps {
  readonly label: string;
  readonly words: InsertionWords;
  readonly draft: () => SheetDraft;
}

/** Writes what is shown as a sheet of its own, and takes it away again. */
export function WriteSheet({ label, words, draft }: WriteSheetProps) {
  const insertion = useInsertion();
  return (
    <div>
      <Button
        appearance="primary"
        disabledFocusable={insertion.busy}
        onClick={() => {
          insertion.insert(draft, "new-sheet");
        }}
      >
        {label}
      </Button>
      <InsertionResult insertion={insertion} words={words} />
    </div>
  );
}

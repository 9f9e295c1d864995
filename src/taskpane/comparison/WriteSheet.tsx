import { Button } from "@fluentui/react-components";
import type { SheetDraft } from "../../sheets/sheet-plan";
import { InsertionResult } from "../templates/InsertionResult";
import { useInsertion } from "../templates/use-insertion";
import { useComparison } from "./comparison-context";

interface WriteSheetProps {
  readonly label: string;
  readonly draft: () => SheetDraft;
}

/** Writes what is shown as a sheet of its own, and takes it away again. */
export function WriteSheet({ label, draft }: WriteSheetProps) {
  const { comparison } = useComparison().words;
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
      <InsertionResult insertion={insertion} words={comparison.words} />
    </div>
  );
}

import { useState } from "react";
import { draftWorkingSheet } from "../../sheets/draft-working-sheet";
import type { RowIndicator } from "../../sheets/working/working-content";
import { useTexts } from "../frame/language-context";
import { InsertForm } from "../templates/InsertForm";
import { InsertionResult } from "../templates/InsertionResult";
import { useInsertion } from "../templates/use-insertion";
import { IndicatorChooser } from "./IndicatorChooser";
import type { WorkingLibrary } from "./working-library";
import { workingContent } from "./working-library";
import { WorkingSheetPreview } from "./WorkingSheetPreview";

interface WorkingSheetFormProps {
  readonly id: string;
  readonly library: WorkingLibrary;
}

/** What a working sheet needs to know, where it goes, how inserting went, and what it will hold. */
export function WorkingSheetForm({ id, library }: WorkingSheetFormProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useState<readonly RowIndicator[]>([]);
  const insertion = useInsertion();
  const words = texts.interface.workingSheets;
  const content = workingContent(library, texts, id, chosen);
  const asksForIndicators = content.sheet.blocks.some(({ rows }) => rows === "chosen");
  return (
    <>
      {asksForIndicators && (
        <IndicatorChooser library={library} chosen={chosen} choose={setChosen} />
      )}
      <InsertForm
        action={words.insert}
        busy={insertion.busy}
        insert={(where) => {
          insertion.insert(() => draftWorkingSheet(content), where);
        }}
      />
      <InsertionResult insertion={insertion} words={words} />
      <WorkingSheetPreview content={content} />
    </>
  );
}

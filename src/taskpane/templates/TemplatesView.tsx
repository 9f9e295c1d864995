import { useState } from "react";
import { scorecardFromTemplate } from "../../catalogue/scorecard-from-template";
import { template } from "../../catalogue/templates";
import { draftScorecard } from "../../sheets/draft-scorecard";
import { useTexts } from "../frame/language-context";
import { ViewTitle } from "../frame/ViewTitle";
import { InsertForm } from "./InsertForm";
import { InsertionResult } from "./InsertionResult";
import { TemplateChoice } from "./TemplateChoice";
import { TemplatePreview } from "./TemplatePreview";
import { useInsertion } from "./use-insertion";

const FIRST_CHOICE = "ecommerce";

/** Choose an industry, insert its scorecard, and see beforehand what will be inserted. */
export function TemplatesView() {
  const texts = useTexts();
  const [chosenId, setChosenId] = useState(FIRST_CHOICE);
  const insertion = useInsertion();
  const chosen = template(chosenId);
  return (
    <>
      <ViewTitle>{texts.interface.templates.title}</ViewTitle>
      <TemplateChoice chosen={chosen} choose={setChosenId} />
      <InsertForm
        busy={insertion.busy}
        insert={(where) => {
          insertion.insert(() => draftScorecard(scorecardFromTemplate(chosen), texts), where);
        }}
      />
      <InsertionResult insertion={insertion} />
      <TemplatePreview template={chosen} />
    </>
  );
}

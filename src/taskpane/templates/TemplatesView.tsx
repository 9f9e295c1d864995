import { useState } from "react";
import { scorecardFromTemplate } from "../../catalogue/scorecard-from-template";
import { template } from "../../catalogue/templates";
import { draftScorecard } from "../../sheets/draft-scorecard";
import { useTexts } from "../frame/language-context";
import { ViewTitle } from "../frame/ViewTitle";
import { GroupedChoice } from "./GroupedChoice";
import { InsertForm } from "./InsertForm";
import { InsertionResult } from "./InsertionResult";
import { OfferedKnockOuts } from "./OfferedKnockOuts";
import { templateGroups } from "./template-groups";
import { TemplatePreview } from "./TemplatePreview";
import { useInsertion } from "./use-insertion";
import { useRememberedChoice } from "./use-remembered-choice";

/** Choose a template, insert its scorecard, and see beforehand what will be inserted. */
export function TemplatesView() {
  const texts = useTexts();
  const groups = templateGroups(texts);
  const { chosenId, choose } = useRememberedChoice(groups);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const insertion = useInsertion();
  const chosen = template(chosenId);
  const knockOuts = chosen.optionalKnockOuts.filter((id) => ticked.includes(id));
  return (
    <>
      <ViewTitle>{texts.interface.templates.title}</ViewTitle>
      <GroupedChoice groups={groups} chosenId={chosenId} choose={choose} />
      <OfferedKnockOuts template={chosen} chosen={ticked} choose={setTicked} />
      <InsertForm
        busy={insertion.busy}
        insert={(where) => {
          const card = scorecardFromTemplate(chosen, knockOuts);
          insertion.insert(() => draftScorecard(card, texts), where);
        }}
      />
      <InsertionResult insertion={insertion} />
      <TemplatePreview template={chosen} chosenKnockOuts={knockOuts} />
    </>
  );
}

import { template } from "../../catalogue/templates";
import { workingSheetIds } from "../../catalogue/working-sheets";
import { useTexts } from "../frame/language-context";
import { ViewTitle } from "../frame/ViewTitle";
import { workingSheetGroup } from "../working-sheets/working-sheet-group";
import { WorkingSheetPanel } from "../working-sheets/WorkingSheetPanel";
import { GroupedChoice } from "./GroupedChoice";
import { ScorecardForm } from "./ScorecardForm";
import { templateGroups } from "./template-groups";
import { useRememberedChoice } from "./use-remembered-choice";

/** Choose a scorecard or a sheet that goes with it, insert it, and see beforehand what it will hold. */
export function TemplatesView() {
  const texts = useTexts();
  const groups = [...templateGroups(texts), workingSheetGroup(texts)];
  const { chosenId, choose } = useRememberedChoice(groups);
  return (
    <>
      <ViewTitle>{texts.interface.templates.title}</ViewTitle>
      <GroupedChoice groups={groups} chosenId={chosenId} choose={choose} />
      {workingSheetIds().includes(chosenId) ? (
        <WorkingSheetPanel id={chosenId} />
      ) : (
        <ScorecardForm template={template(chosenId)} />
      )}
    </>
  );
}

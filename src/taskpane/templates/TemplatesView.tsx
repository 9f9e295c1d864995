import { workingSheetIds } from "../../catalogue/working-sheets";
import { CompanyLink } from "../company/CompanyLink";
import { useOffer } from "../company/offer-context";
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
  const offer = useOffer();
  const groups = [...templateGroups(offer.templates, texts), workingSheetGroup(texts)];
  const { chosenId, choose } = useRememberedChoice(groups);
  const template = offer.templates.find(({ entry }) => entry.id === chosenId)?.entry;
  return (
    <>
      <ViewTitle>{texts.interface.templates.title}</ViewTitle>
      <GroupedChoice groups={groups} chosenId={chosenId} choose={choose} />
      {workingSheetIds().includes(chosenId) && <WorkingSheetPanel id={chosenId} />}
      {template && <ScorecardForm template={template} />}
      <CompanyLink />
    </>
  );
}

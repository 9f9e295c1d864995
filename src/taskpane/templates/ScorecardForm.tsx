import { useState } from "react";
import { newCardIdentity } from "../../catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../catalogue/scorecard-from-template";
import type { Template } from "../../catalogue/template";
import { scoringPolicy } from "../../catalogue/weight-profiles";
import { useOffer } from "../company/offer-context";
import { useTexts } from "../frame/language-context";
import { PlainChoice } from "../plain/PlainChoice";
import { usePlainChoice } from "../plain/use-plain-choice";
import { InsertForm } from "./InsertForm";
import { InsertionResult } from "./InsertionResult";
import { MissingChoice } from "./MissingChoice";
import { OfferedKnockOuts } from "./OfferedKnockOuts";
import { TemplatePreview } from "./TemplatePreview";
import { useInsertion } from "./use-insertion";

/** Fetched while the user still chooses: the pane is on the screen before it. */
const draftModule = () =>
  import(/* webpackChunkName: "card", webpackPrefetch: true */ "../../sheets/draft-scorecard");

/** Inserts a template's scorecard, with the knock-out items that the user ticks. */
export function ScorecardForm({ template }: { template: Template }) {
  const texts = useTexts();
  const { factsOf } = useOffer();
  const words = texts.interface.templates;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(scoringPolicy(template.profile).missing);
  const insertion = useInsertion();
  const plain = usePlainChoice();
  const knockOuts = template.optionalKnockOuts.filter((id) => ticked.includes(id));
  return (
    <>
      <OfferedKnockOuts template={template} chosen={ticked} choose={setTicked} />
      <MissingChoice chosen={missing} choose={setMissing} />
      <InsertForm
        action={words.insert}
        busy={insertion.busy}
        insert={(where) => {
          const card = scorecardFromTemplate(template, knockOuts, factsOf);
          const scoring = { ...card.scoring, missing };
          const identity = newCardIdentity();
          const draft = async () => {
            const { draftScorecard } = await draftModule();
            return plain.asChosen(draftScorecard({ ...card, scoring }, texts, identity));
          };
          insertion.insert(draft, where);
        }}
      >
        <PlainChoice choice={plain} />
      </InsertForm>
      <InsertionResult insertion={insertion} words={words} />
      <TemplatePreview template={template} chosenKnockOuts={knockOuts} />
    </>
  );
}

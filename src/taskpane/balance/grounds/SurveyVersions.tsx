import { phrase } from "../../../i18n/phrase";
import { ChoiceField } from "../../company/ChoiceField";
import { LineField } from "../../company/LineField";
import { useBalanceTexts } from "../balance-texts-context";
import type { SurveyDraft } from "./survey-draft";
import { BEFORE } from "./survey-draft";

interface SurveyVersionsProps {
  readonly draft: SurveyDraft;
  readonly change: (said: Partial<SurveyDraft>) => void;
  /** What the card of the period before declares, which goes before what is typed here. */
  readonly earlier: string | null;
}

/** Question and scale now and in the period before: a trend has one of each. */
export function SurveyVersions({ draft, change, earlier }: SurveyVersionsProps) {
  const { unset, survey: words } = useBalanceTexts().grounds;
  return (
    <>
      <LineField
        label={words.version}
        hint={words.versionHint}
        value={draft.version}
        change={(version) => {
          change({ version });
        }}
      />
      {earlier === null ? (
        <ChoiceField
          label={words.before}
          value={draft.before}
          choices={BEFORE.map((value) => ({
            value,
            name: value === "" ? unset : words.befores[value],
          }))}
          choose={(value) => {
            change({ before: BEFORE.find((one) => one === value) ?? "" });
          }}
        />
      ) : (
        <p>{phrase(words.earlier, { version: earlier })}</p>
      )}
      {earlier === null && draft.before === "other" && (
        <LineField
          label={words.previousVersion}
          value={draft.previousVersion}
          change={(previousVersion) => {
            change({ previousVersion });
          }}
        />
      )}
    </>
  );
}

import type { MissingPolicy } from "../../domain/scoring/weighted-total";
import { MISSING_POLICIES } from "../../domain/scoring/weighted-total";
import { ChoiceField } from "../company/ChoiceField";
import { useTexts } from "../frame/language-context";

interface MissingChoiceProps {
  readonly chosen: MissingPolicy;
  readonly choose: (policy: MissingPolicy) => void;
}

/** What becomes of an indicator without a score: settled before anybody is judged by it. */
export function MissingChoice({ chosen, choose }: MissingChoiceProps) {
  const words = useTexts().interface.templates.missing;
  return (
    <ChoiceField
      label={words.label}
      value={chosen}
      choices={MISSING_POLICIES.map((policy) => ({ value: policy, name: words[policy] }))}
      choose={(value) => {
        choose(MISSING_POLICIES.find((policy) => policy === value) ?? chosen);
      }}
    />
  );
}

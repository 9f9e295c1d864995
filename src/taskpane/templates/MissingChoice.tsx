import { Field, Select } from "@fluentui/react-components";
import type { CardPolicy } from "../../domain/scorecard/scorecard";
import { CARD_POLICIES } from "../../domain/scorecard/scorecard";
import { useTexts } from "../frame/language-context";

interface MissingChoiceProps {
  readonly chosen: CardPolicy;
  readonly choose: (policy: CardPolicy) => void;
}

/** What becomes of an indicator without a score: settled before anybody is judged by it. */
export function MissingChoice({ chosen, choose }: MissingChoiceProps) {
  const words = useTexts().interface.templates.missing;
  return (
    <Field label={words.label}>
      <Select
        value={chosen}
        onChange={(_event, { value }) => {
          choose(CARD_POLICIES.find((policy) => policy === value) ?? chosen);
        }}
      >
        {CARD_POLICIES.map((policy) => (
          <option key={policy} value={policy}>
            {words[policy]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

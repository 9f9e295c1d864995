import { Field, Select } from "@fluentui/react-components";
import type { MissingPolicy } from "../../domain/scoring/weighted-total";
import { MISSING_POLICIES } from "../../domain/scoring/weighted-total";
import { useTexts } from "../frame/language-context";

interface MissingChoiceProps {
  readonly chosen: MissingPolicy;
  readonly choose: (policy: MissingPolicy) => void;
}

/** What becomes of an indicator without a score: settled before anybody is judged by it. */
export function MissingChoice({ chosen, choose }: MissingChoiceProps) {
  const words = useTexts().interface.templates.missing;
  return (
    <Field label={words.label}>
      <Select
        value={chosen}
        onChange={(_event, { value }) => {
          choose(MISSING_POLICIES.find((policy) => policy === value) ?? chosen);
        }}
      >
        {MISSING_POLICIES.map((policy) => (
          <option key={policy} value={policy}>
            {words[policy]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

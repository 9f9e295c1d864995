import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useAuditBook } from "./audit-book";
import type { AuditScope } from "./run-audit";

interface ScopeChoiceProps {
  readonly scope: AuditScope;
  readonly choose: (scope: AuditScope) => void;
  readonly disabled: boolean;
}

/** Which sheets are audited. */
export function ScopeChoice({ scope, choose, disabled }: ScopeChoiceProps) {
  const words = useAuditBook().words.scope;
  return (
    <Field label={words.label}>
      <RadioGroup
        value={scope}
        disabled={disabled}
        onChange={(_event, { value }) => {
          choose(value === "sheet" ? "sheet" : "workbook");
        }}
      >
        <Radio value="workbook" label={words.workbook} />
        <Radio value="sheet" label={words.sheet} />
      </RadioGroup>
    </Field>
  );
}

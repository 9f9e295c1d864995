import { Checkbox, Field } from "@fluentui/react-components";
import { useDesk } from "./desk-context";
import type { TemplateDraft } from "./template-draft";
import { useOffered } from "./use-offered";

interface KnockOutFieldsProps {
  readonly draft: TemplateDraft;
  readonly change: (draft: TemplateDraft) => void;
}

/** The items that weigh nothing and decide everything. */
export function KnockOutFields({ draft, change }: KnockOutFieldsProps) {
  const { words } = useDesk();
  const { knockOuts } = useOffered();
  return (
    <Field label={words.form.knockOuts}>
      <div role="group">
        {knockOuts.map(({ id, name }) => (
          <div key={id}>
            <Checkbox
              label={name}
              checked={draft.knockOuts.includes(id)}
              onChange={(_event, { checked }) => {
                const others = draft.knockOuts.filter((present) => present !== id);
                change({ ...draft, knockOuts: checked === true ? [...others, id] : others });
              }}
            />
          </div>
        ))}
      </div>
    </Field>
  );
}

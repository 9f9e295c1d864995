import { useDesk } from "./desk-context";
import type { IndicatorDraft } from "./indicator-draft";
import { isFaultyLimit } from "./indicator-draft";
import { LineField } from "./LineField";

interface LimitFieldsProps {
  readonly draft: IndicatorDraft;
  readonly change: (draft: IndicatorDraft) => void;
}

/** The lowest and the highest value that can occur. */
export function LimitFields({ draft, change }: LimitFieldsProps) {
  const { words } = useDesk();
  return (["lowest", "highest"] as const).map((limit) => (
    <LineField
      key={limit}
      label={words.fields[limit]}
      value={draft[limit]}
      fault={isFaultyLimit(draft, limit) ? words.form.notANumber : null}
      {...(limit === "highest" && { hint: words.form.boundsHint })}
      change={(value) => {
        change({ ...draft, [limit]: value });
      }}
    />
  ));
}

import { TABLE_WORDS } from "../../i18n/entry-table-words";
import type { Term } from "../../i18n/term";
import { TERMS } from "../../i18n/terms";
import { useSpeech } from "../frame/language-context";
import { ChoiceField } from "./ChoiceField";
import { choicesOf } from "./choices";
import { useDesk } from "./desk-context";
import type { IndicatorDraft } from "./indicator-draft";

interface FactFieldsProps {
  readonly draft: IndicatorDraft;
  readonly change: (draft: IndicatorDraft) => void;
}

type Facts = IndicatorDraft["facts"];

/** Each fact with the group of words to choose from, and whether there may be none. */
const FIELDS = [
  { field: "kind", group: "kinds", optional: false },
  { field: "unit", group: "units", optional: false },
  { field: "direction", group: "directions", optional: false },
  { field: "category", group: "categories", optional: true },
  { field: "perspective", group: "perspectives", optional: true },
  { field: "cycle", group: "cycles", optional: true },
] as const;

/** What holds of the indicator in every language. */
export function FactFields({ draft, change }: FactFieldsProps) {
  const { language } = useSpeech();
  const { words } = useDesk();
  const terms = { ...TERMS[language], kinds: TABLE_WORDS[language].kinds };
  const none = { value: "", name: words.form.none };
  return FIELDS.map(({ field, group, optional }) => {
    const known: Readonly<Record<string, Term>> = terms[group];
    return (
      <ChoiceField
        key={field}
        label={words.fields[field]}
        value={draft.facts[field] ?? ""}
        choices={[...(optional ? [none] : []), ...choicesOf(known)]}
        choose={(value) => {
          change({ ...draft, facts: factsWith(draft.facts, field, value) });
        }}
      />
    );
  });
}

/** The values come from the lists above, so that they are right ones; "" stands for none. */
function factsWith(facts: Facts, field: keyof Facts, value: string): Facts {
  const next = { ...facts, [field]: value === "" ? null : value } as Facts;
  if (field !== "kind") return next;
  // A knock-out item is one throughout; what ceases to be one needs a category again.
  if (next.kind === "gate")
    return { ...next, direction: "gate", category: null, perspective: null };
  return facts.kind === "gate" ? { ...next, direction: "up", category: "outcome" } : next;
}

import { useSpeech } from "../frame/language-context";
import type { CompanyPage } from "./company-page";
import { useDesk } from "./desk-context";
import { EntryList } from "./EntryList";
import { templateVersionOf } from "./new-entries";
import { Section } from "./Section";
import { useUntouched } from "./use-untouched";

/** Published templates that the company has neither changed nor hidden, to do either. */
export function PublishedTemplates({ open }: { open: (page: CompanyPage) => void }) {
  const { language, texts } = useSpeech();
  const { words } = useDesk();
  const { untouched, actionsFor } = useUntouched("templates");
  return (
    <Section title={words.find.templates}>
      <EntryList
        entries={untouched.map((template) => {
          const text = texts.templates[template.id];
          const change = () => {
            if (!text) return;
            open({ kind: "template", template: templateVersionOf(template, text, language) });
          };
          const name = text?.title ?? template.id;
          return { key: template.id, name, mark: null, actions: actionsFor(template.id, change) };
        })}
      />
    </Section>
  );
}

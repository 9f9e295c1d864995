import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { phrase } from "../../i18n/phrase";
import { useOffer } from "../company/offer-context";
import { useTexts } from "../frame/language-context";
import { assignedFacts } from "./assigned-facts";
import { DoubtNotes } from "./DoubtNotes";

interface TemplateSourcesProps {
  readonly template: Template;
  /** Ids of what knocks out, chosen items included. */
  readonly knockOuts: readonly string[];
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  line: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** Where a template comes from, and what in it is not from there. */
export function TemplateSources({ template, knockOuts }: TemplateSourcesProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { factsOf } = useOffer();
  const words = texts.interface.templates;
  const fields = assignedFacts(template, knockOuts, factsOf).map((fact) => words.fields[fact]);
  return (
    <section>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.source}
      </Subtitle2>
      {template.sources.map(({ document, item, read }) => (
        <p key={document + item} className={styles.line}>
          <span lang="zh-CN">{read ?? item}</span> ({document})
        </p>
      ))}
      <p className={styles.line}>{texts.templates[template.id]?.note}</p>
      {fields.length > 0 && (
        <p className={styles.line}>
          {phrase(words.ours, { fields: fields.join(texts.interface.frame.listSeparator) })}
        </p>
      )}
      <DoubtNotes
        doubts={template.doubts}
        subject={texts.templates[template.id]?.title ?? template.id}
      />
    </section>
  );
}

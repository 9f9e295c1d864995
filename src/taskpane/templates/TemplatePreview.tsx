import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { useTexts } from "../frame/language-context";
import { barScale } from "../weights/bar-scale";
import { KnockOuts } from "./KnockOuts";
import { PreviewCategory } from "./PreviewCategory";
import { templateCategories } from "./template-balance";
import { TemplateSources } from "./TemplateSources";

interface TemplatePreviewProps {
  readonly template: Template;
  readonly chosenKnockOuts: readonly string[];
}

const useStyles = makeStyles({
  preview: { marginTop: "20px" },
  heading: { display: "block", margin: "0 0 4px" },
  legend: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
});

/** What a template inserts: its indicators by category, their weights against the ranges, its source. */
export function TemplatePreview({ template, chosenKnockOuts }: TemplatePreviewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const categories = templateCategories(template);
  const knockOuts = [...template.knockOuts, ...chosenKnockOuts];
  const scale = barScale(categories.map(({ balance }) => balance));
  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <Subtitle2 as="h2" id="preview-title" className={styles.heading}>
        {texts.interface.templates.preview}
      </Subtitle2>
      <p className={styles.legend}>{texts.interface.weights.legend}</p>
      {categories.map((category) => (
        <PreviewCategory
          key={category.balance.category}
          template={template}
          category={category}
          scale={scale}
        />
      ))}
      <KnockOuts ids={knockOuts} />
      <TemplateSources template={template} knockOuts={knockOuts} />
    </section>
  );
}

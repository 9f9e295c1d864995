import { makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  title: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  description: { display: "block", color: tokens.colorNeutralForeground1 },
});

/** A template in two lines: industry and number of indicators, what it stresses. */
export function TemplateLabel({ template }: { template: Template }) {
  const styles = useStyles();
  const texts = useTexts();
  const { industry, description } = texts.templates[template.id] ?? {};
  return (
    <>
      <span className={styles.line}>
        <span className={styles.title}>{industry}</span>
        <span>
          {phrase(texts.interface.templates.indicatorCount, { count: template.rows.length })}
        </span>
      </span>
      <span className={styles.description}>{description}</span>
    </>
  );
}

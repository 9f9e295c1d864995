import { makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";

const useStyles = makeStyles({
  line: { display: "block" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  count: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** A template in three lines: industry, what it stresses, how many indicators. */
export function TemplateLabel({ template }: { template: Template }) {
  const styles = useStyles();
  const texts = useTexts();
  const { industry, description } = texts.templates[template.id] ?? {};
  return (
    <>
      <span className={styles.title}>{industry}</span>
      <span className={styles.line}>{description}</span>
      <span className={styles.count}>
        {phrase(texts.interface.templates.indicatorCount, { count: template.rows.length })}
      </span>
    </>
  );
}

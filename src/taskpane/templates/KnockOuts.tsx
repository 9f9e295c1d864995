import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { useTexts } from "../frame/language-context";

const useStyles = makeStyles({ heading: { margin: 0 }, line: { margin: "0 0 16px" } });

/** The items of a template that weigh nothing and decide everything. */
export function KnockOuts({ template }: { template: Template }) {
  const styles = useStyles();
  const texts = useTexts();
  return template.knockOuts.map((id) => (
    <section key={id}>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.interface.templates.knockOut}
      </Subtitle2>
      <p className={styles.line}>
        {texts.indicators[id]?.name}. {texts.interface.templates.knockOutEffect}
      </p>
    </section>
  ));
}

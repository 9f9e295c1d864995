import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";

const useStyles = makeStyles({
  heading: { margin: 0 },
  name: { margin: 0 },
  effect: { margin: "0 0 16px", color: tokens.colorNeutralForeground2 },
});

/** The items of a card that weigh nothing and decide everything. */
export function KnockOuts({ ids }: { ids: readonly string[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return ids.map((id) => (
    <section key={id}>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.interface.templates.knockOut}
      </Subtitle2>
      <p className={styles.name}>{texts.indicators[id]?.name}</p>
      <p className={styles.effect}>{texts.interface.templates.knockOutEffect}</p>
    </section>
  ));
}

import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { draftRollUp } from "../../sheets/roll-up/draft-roll-up";
import { useComparison } from "./comparison-context";
import { WriteSheet } from "../templates/WriteSheet";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** The way to the sheet that carries the chosen cards up and shares out a budget. */
export function RollUpSection({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { words } = useComparison();
  const { title, hint, write } = words.comparison.rollUp.section;
  return (
    <section aria-labelledby="roll-up">
      <Subtitle2 as="h2" id="roll-up" className={styles.heading}>
        {title}
      </Subtitle2>
      <p className={styles.hint}>{hint}</p>
      <WriteSheet
        label={write}
        words={words.comparison.words}
        draft={() => draftRollUp(cards, words)}
      />
    </section>
  );
}

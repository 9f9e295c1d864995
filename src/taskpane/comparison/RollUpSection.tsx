import { Field, Input, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { draftRollUp } from "../../sheets/roll-up/draft-roll-up";
import { useComparison } from "./comparison-context";
import { PayoutTrial } from "./PayoutTrial";
import { typedBudget } from "./typed-budget";
import { WriteSheet } from "../templates/WriteSheet";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  budget: { marginBottom: "8px" },
  input: { minWidth: 0 },
});

/** A trial of a budget, and the way to the sheet that carries the chosen cards up and shares it out. */
export function RollUpSection({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { words } = useComparison();
  const [typed, setTyped] = useState("");
  const { title, hint, write, ...texts } = words.comparison.rollUp.section;
  const given = typedBudget(typed);
  const isWrong = Number.isNaN(given);
  const budget = isWrong ? undefined : given;
  return (
    <section aria-labelledby="roll-up">
      <Subtitle2 as="h2" id="roll-up" className={styles.heading}>
        {title}
      </Subtitle2>
      <p className={styles.hint}>{hint}</p>
      <Field
        className={styles.budget}
        label={texts.budget}
        hint={texts.budgetHint}
        {...(isWrong && { validationMessage: texts.budgetWrong })}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input, inputMode: "decimal" }}
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {budget !== undefined && <PayoutTrial cards={cards} budget={budget} />}
      <WriteSheet
        label={write}
        words={words.comparison.words}
        draft={() => draftRollUp(cards, words, budget)}
      />
    </section>
  );
}

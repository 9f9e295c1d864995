import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import { useComparison } from "../comparison-context";
import { PayoutTermsForm } from "./PayoutTermsForm";
import { PayoutTrial } from "./PayoutTrial";
import { TermObjections } from "./TermObjections";
import type { OwnTerms } from "./use-own-terms";

interface OwnTrialProps {
  readonly cards: readonly PlacedCard[];
  readonly own: OwnTerms;
}

const useStyles = makeStyles({
  budget: { marginBottom: "8px" },
  input: { minWidth: 0 },
});

/** Budget, curve and shares to be tried in the pane. */
export function OwnTrial({ cards, own }: OwnTrialProps) {
  const styles = useStyles();
  const { section } = useComparison().words.comparison.rollUp;
  const { typedMoney, typeMoney, money, curve, structure, wrong, set } = own;
  return (
    <>
      <Field
        className={styles.budget}
        label={section.budget}
        hint={section.budgetHint}
        {...(Number.isNaN(money) && { validationMessage: section.budgetWrong })}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input, inputMode: "decimal" }}
          value={typedMoney}
          onChange={(_event, { value }) => {
            typeMoney(value);
          }}
        />
      </Field>
      <PayoutTermsForm cards={cards} own={own} />
      <TermObjections curve={curve} structure={structure} />
      {set.budget !== undefined && wrong.size === 0 && (
        <PayoutTrial
          cards={cards}
          structure={structure}
          terms={{ budget: set.budget, factor: 1, curve }}
        />
      )}
    </>
  );
}

import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import { useComparison } from "../comparison-context";
import { PayoutTermsForm } from "./PayoutTermsForm";
import { PayoutTrial } from "./PayoutTrial";
import { TermField } from "./TermField";
import { TermObjections } from "./TermObjections";
import type { OwnTerms } from "./use-own-terms";

interface OwnTrialProps {
  readonly cards: readonly PlacedCard[];
  readonly own: OwnTerms;
}

/** Budget, curve and shares to be tried in the pane. */
export function OwnTrial({ cards, own }: OwnTrialProps) {
  const { section } = useComparison().words.comparison.rollUp;
  const { typedMoney, typeMoney, money, curve, structure, wrong, set } = own;
  return (
    <>
      <TermField
        label={section.budget}
        value={typedMoney}
        hint={section.budgetHint}
        objection={Number.isNaN(money) ? section.budgetWrong : undefined}
        type={typeMoney}
      />
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

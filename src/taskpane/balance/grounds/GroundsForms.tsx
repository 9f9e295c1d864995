import type { Card } from "../card";
import type { RuleBook } from "../findings/rule-book";
import { useBalanceTexts } from "../balance-texts-context";
import { CombinedSection } from "./CombinedSection";
import { GroupSection } from "./GroupSection";
import { OutcomeChoice } from "./OutcomeChoice";
import { PeriodSection } from "./PeriodSection";
import { SurveySection } from "./SurveySection";

/** A card and the catalogue's knowledge of its indicators. */
export interface GroundsProps {
  readonly card: Card;
  readonly book: RuleBook;
}

/** Everything that a card's figures rest on and no cell of it says. */
export function GroundsForms({ card, book }: GroundsProps) {
  const words = useBalanceTexts().grounds;
  return (
    <>
      <p>{words.intro}</p>
      <SurveySection card={card} book={book} />
      <OutcomeChoice card={card} />
      <PeriodSection card={card} book={book} />
      <CombinedSection card={card} />
      <GroupSection card={card} />
    </>
  );
}

import { phrase } from "../../../i18n/phrase";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import type { RuleBook } from "../findings/rule-book";
import { DaysForm } from "./DaysForm";
import { GroundsPart } from "./GroundsPart";
import { TargetForm } from "./TargetForm";

interface PeriodSectionProps {
  readonly card: Card;
  readonly book: RuleBook;
}

/** What a card of a part period rests on: the days, and the targets for the whole of it. */
export function PeriodSection({ card, book }: PeriodSectionProps) {
  const words = useBalanceTexts().grounds.period;
  const { partPeriod } = card.facts;
  const isPart = partPeriod !== null && partPeriod.daysWorked < partPeriod.days;
  const days = partPeriod && {
    worked: partPeriod.daysWorked,
    days: partPeriod.days,
  };
  const hint = isPart && days ? phrase(words.part, days) : words.whole;
  return (
    <GroundsPart title={words.title} hint={hint}>
      {partPeriod?.byFormula ? <p>{words.onSheet}</p> : <DaysForm card={card} />}
      {isPart && <TargetForm card={card} book={book} />}
    </GroundsPart>
  );
}

import { useMemo, useState } from "react";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { CardChoice } from "./CardChoice";
import { CardChanges } from "./CardChanges";
import { useComparison } from "./comparison-context";
import { RollUpSection } from "./payout/RollUpSection";
import { SideBySideSection } from "./SideBySideSection";
import { TeamSection } from "./TeamSection";

/** More than these do not fit beside each other in a way that can be read. */
const MOST_SIDE_BY_SIDE = 12;

/** The choice among all cards, and the comparison of those chosen. */
export function ComparedCards({ cards }: { cards: readonly PlacedCard[] }) {
  const { language, comparison } = useComparison().words;
  const [choice, setChoice] = useState<ReadonlySet<string> | null>(null);
  const chosen = useMemo(
    () =>
      choice === null
        ? cards.slice(0, MOST_SIDE_BY_SIDE)
        : cards.filter(({ tableName }) => choice.has(tableName)),
    [cards, choice],
  );
  if (cards.length === 0) {
    const { category, indicator, weight } = TERMS[language].headings;
    const names = { category: category.name, indicator: indicator.name, weight: weight.name };
    return <p>{phrase(comparison.none, names)}</p>;
  }
  return (
    <>
      <CardChoice cards={cards} chosen={chosen} choose={setChoice} />
      {chosen.length < 2 ? (
        <p role="status">{comparison.fewer}</p>
      ) : (
        <>
          {chosen
            .filter(({ leftOut }) => leftOut > 0)
            .map(({ tableName, name, leftOut }) => (
              <p key={tableName}>{phrase(comparison.leftOut, { card: name, count: leftOut })}</p>
            ))}
          {chosen.length <= MOST_SIDE_BY_SIDE ? (
            <>
              <SideBySideSection cards={chosen} />
              <CardChanges cards={chosen} />
            </>
          ) : (
            <p role="status">{phrase(comparison.many, { most: MOST_SIDE_BY_SIDE })}</p>
          )}
          <TeamSection cards={chosen} />
          <RollUpSection cards={chosen} />
        </>
      )}
    </>
  );
}

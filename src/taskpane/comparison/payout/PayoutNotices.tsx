import { periodKey } from "../../../domain/comparison/period-key";
import { countedTotal } from "../../../domain/roll-up/roll-up";
import { phrase } from "../../../i18n/phrase";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import { useComparison } from "../comparison-context";
import { Warnings } from "../Warnings";

/** What makes a payout doubtful whatever is typed: mixed periods, and totals that are not final. */
export function PayoutNotices({ cards }: { cards: readonly PlacedCard[] }) {
  const { changes, team, rollUp } = useComparison().words.comparison;
  const listed = (parts: readonly string[]) => parts.join(changes.listSeparator);
  const periods = new Map(
    cards.map(({ period }) => [periodKey(period), period || team.unnamed] as const),
  );
  const open = cards.filter((card) => countedTotal(card) === undefined);
  const sentences = [
    ...(periods.size > 1
      ? [phrase(rollUp.section.periods, { periods: listed([...periods.values()]) })]
      : []),
    ...(open.length > 0
      ? [phrase(rollUp.section.open, { cards: listed(open.map(({ name }) => name)) })]
      : []),
  ];
  return <Warnings sentences={sentences} />;
}

import { teamDrift } from "../../domain/comparison/team-drift";
import { namesakes } from "../../domain/comparison/teams";
import { phrase } from "../../i18n/phrase";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { useComparison } from "./comparison-context";
import { Warnings } from "./Warnings";

/** What makes a ranking doubtful: rules that differ, and cards that may be one person's. */
export function TeamNotices({ team }: { team: readonly PlacedCard[] }) {
  const { team: texts, changes } = useComparison().words.comparison;
  const listed = (parts: readonly string[]) => parts.join(changes.listSeparator);
  const twice = namesakes(team).map((cards) =>
    phrase(texts.namesakes, {
      person: cards[0]?.person ?? "",
      count: cards.length,
      cards: listed(cards.map(({ name }) => name)),
    }),
  );
  const rules = teamDrift(team).map(({ indicator, drift }) =>
    phrase(texts.rule, {
      indicator: indicator.name,
      what: listed(drift.map((one) => changes.drift[one])),
    }),
  );
  const differing = rules.length > 0 ? [phrase(texts.rules, { indicators: listed(rules) })] : [];
  return <Warnings sentences={[...twice, ...differing]} />;
}

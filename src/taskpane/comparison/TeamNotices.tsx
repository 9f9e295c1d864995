import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { teamDrift } from "../../domain/comparison/team-drift";
import { namesakes } from "../../domain/comparison/teams";
import { phrase } from "../../i18n/phrase";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({ notice: { margin: "8px 0" } });

/** What makes a ranking doubtful: rules that differ, and cards that may be one person's. */
export function TeamNotices({ team }: { team: readonly PlacedCard[] }) {
  const styles = useStyles();
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
  return [...twice, ...differing].map((sentence) => (
    <MessageBar key={sentence} intent="warning" layout="multiline" className={styles.notice}>
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  ));
}

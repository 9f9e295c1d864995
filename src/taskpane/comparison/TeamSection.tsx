import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { teamsAmong } from "../../domain/comparison/teams";
import { phrase } from "../../i18n/phrase";
import { draftTeam } from "../../sheets/comparison/draft-team";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { ChoiceField } from "../company/ChoiceField";
import { useComparison } from "./comparison-context";
import { TeamRanking } from "./TeamRanking";
import { WriteSheet } from "../templates/WriteSheet";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** The ranking of cards that hold the same indicators, here and as a sheet. */
export function TeamSection({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { words } = useComparison();
  const { team: texts } = words.comparison;
  const teams = useMemo(() => teamsAmong(cards), [cards]);
  const [choice, setChoice] = useState("");
  const keyOf = (team: readonly PlacedCard[]) => team[0]?.tableName ?? "";
  const team = teams.find((one) => keyOf(one) === choice) ?? teams[0];
  return (
    <section aria-labelledby="team">
      <Subtitle2 as="h2" id="team" className={styles.heading}>
        {texts.title}
      </Subtitle2>
      <p className={styles.hint}>{texts.hint}</p>
      {teams.length > 1 && team && (
        <ChoiceField
          label={texts.role}
          value={keyOf(team)}
          choices={teams.map((one) => ({
            value: keyOf(one),
            name: phrase(texts.option, { title: one[0]?.title ?? "", count: one.length }),
          }))}
          choose={setChoice}
        />
      )}
      {team ? (
        <>
          <PeriodWarning team={team} />
          <TeamRanking team={team} />
          <WriteSheet
            label={texts.write}
            words={words.comparison.words}
            draft={() => draftTeam(team, words)}
          />
        </>
      ) : (
        <p>{texts.none}</p>
      )}
    </section>
  );
}

/** People are ranked over one period; totals of different ones do not compete. */
function PeriodWarning({ team }: { team: readonly PlacedCard[] }) {
  const { team: texts, changes } = useComparison().words.comparison;
  const periods = [...new Set(team.map(({ period }) => period || texts.unnamed))];
  if (periods.length < 2) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {phrase(texts.periods, { periods: periods.join(changes.listSeparator) })}
      </MessageBarBody>
    </MessageBar>
  );
}

import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { teamsAmong } from "../../domain/comparison/teams";
import { teamTieBreaker } from "../../domain/declarations/declare-figures";
import { phrase } from "../../i18n/phrase";
import { draftTeam } from "../../sheets/comparison/draft-team";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { teamOf } from "../../sheets/roll-up/roll-up-layout";
import { ChoiceField } from "../company/ChoiceField";
import { useDeclarations } from "../declarations/declarations-context";
import { useComparison } from "./comparison-context";
import { TeamNotices } from "./TeamNotices";
import { TeamRanking } from "./TeamRanking";
import { WriteSheet } from "../templates/WriteSheet";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** The ranking of one role's people over one period, here and as a sheet. */
export function TeamSection({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { words } = useComparison();
  const { team: texts, changes } = words.comparison;
  const { teams, alone } = useMemo(() => teamsAmong(cards), [cards]);
  const [choice, setChoice] = useState("");
  const keyOf = (team: readonly PlacedCard[]) => team[0]?.tableName ?? "";
  const team = teams.find((one) => keyOf(one) === choice) ?? teams[0];
  const tieBreaker = teamTieBreaker(team ?? [], useDeclarations().declarations);
  return (
    <section aria-labelledby="team">
      <Subtitle2 as="h2" id="team" className={styles.heading}>
        {texts.title}
      </Subtitle2>
      <p className={styles.hint}>{texts.hint}</p>
      {team === undefined && <p>{texts.none}</p>}
      {team && (
        <>
          <ChoiceField
            label={texts.role}
            value={keyOf(team)}
            choices={teams.map((one) => ({ value: keyOf(one), name: teamName(one, texts) }))}
            choose={setChoice}
          />
          <TeamNotices team={team} />
          <TeamRanking team={team} tieBreaker={tieBreaker} />
          {alone.length > 0 && (
            <p>
              {phrase(texts.alone, {
                cards: alone.map(({ name }) => name).join(changes.listSeparator),
              })}
            </p>
          )}
          <WriteSheet
            label={texts.write}
            words={words.comparison.words}
            draft={() => draftTeam({ cards: team, tieBreaker }, words)}
          />
        </>
      )}
    </section>
  );
}

interface TeamNameTexts {
  readonly option: string;
  readonly unnamed: string;
}

function teamName(team: readonly PlacedCard[], { option, unnamed }: TeamNameTexts): string {
  const [first] = team;
  if (first === undefined) return "";
  return phrase(option, {
    team: teamOf(first),
    period: first.period || unnamed,
    count: team.length,
  });
}

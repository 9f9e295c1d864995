import { makeStyles, tokens } from "@fluentui/react-components";
import type { PooledRate } from "../../domain/comparison/pooled-rate";
import { rankTeam } from "../../domain/comparison/team-ranking";
import type { TieBreaker } from "../../domain/comparison/tie-breaker";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    marginBottom: "8px",
    overflowWrap: "break-word",
    "& th, & td": {
      padding: "4px",
      verticalAlign: "top",
      textAlign: "start",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& td:first-child": { whiteSpace: "nowrap" },
    "& th[scope=row]": { fontWeight: tokens.fontWeightRegular },
  },
  tie: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  rates: { margin: "0 0 12px", paddingInlineStart: "20px" },
});

interface TeamRankingProps {
  readonly team: readonly PlacedCard[];
  /** Null where nothing was declared to tell equal totals apart. */
  readonly tieBreaker: TieBreaker | null;
}

/** Everybody by rank; whose total is not final is listed without one. Below, the team's own rates. */
export function TeamRanking({ team, tieBreaker }: TeamRankingProps) {
  const styles = useStyles();
  const { team: texts } = useComparison().words.comparison;
  const { members, rates } = rankTeam(team, tieBreaker);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[texts.rank, texts.person, texts.total].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({ card, rank }) => (
            <tr key={card.tableName}>
              <td>{rank ?? texts.unranked}</td>
              <th scope="row">{card.name}</th>
              <td>
                <MemberTotal card={card} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tieBreaker !== null && <p className={styles.tie}>{texts.tie[tieBreaker]}</p>}
      {rates.length > 0 && (
        <ul className={styles.rates} aria-label={texts.pooled}>
          {rates.map((rate, line) => (
            <li key={line}>
              <PooledFigure rate={rate} cards={team.length} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function PooledFigure({ rate, cards }: { rate: PooledRate; cards: number }) {
  const { language, comparison } = useComparison().words;
  const { team: texts } = comparison;
  const row = rate.indicator.onCards.find((one) => one !== undefined);
  // Per cents have their sign whether the cards write 0.85 or 85.
  const figure =
    row?.unit === "%"
      ? formatPercent(language, rate.pooled / rate.scale, 2)
      : formatNumber(language, rate.pooled, 2);
  return phrase(texts.figure, {
    indicator: row?.name ?? "",
    rate: figure,
    people: rate.people,
    cards,
  });
}

/** A total that is not ranked says what it is worth. */
function MemberTotal({ card: { total, standing } }: { card: PlacedCard }) {
  const { language, comparison } = useComparison().words;
  const { side, standing: words } = comparison;
  if (total === undefined) return side.noTotal;
  const points = formatNumber(language, total, 2);
  if (standing === "final") return points;
  return phrase(side.worth, { total: points, standing: words[standing] });
}

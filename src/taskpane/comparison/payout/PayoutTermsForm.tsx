import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CURVE_POINTS } from "../../../domain/roll-up/curve-fault";
import { ASSIGNED_CURVE } from "../../../domain/roll-up/payout-curve";
import { phrase } from "../../../i18n/phrase";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import { useComparison } from "../comparison-context";
import { TermField } from "./TermField";
import { cardKey, curveKey, teamKey } from "./typed-terms";
import type { OwnTerms } from "./use-own-terms";

interface PayoutTermsFormProps {
  readonly cards: readonly PlacedCard[];
  readonly own: OwnTerms;
}

/** A field with what stands in it until something is typed. */
interface Term {
  readonly key: string;
  readonly label: string;
  readonly assigned: number;
}

const useStyles = makeStyles({
  hint: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", minHeight: "24px" },
  reset: { marginBottom: "8px" },
});

/** Curve and shares, ours until somebody types others. */
export function PayoutTermsForm(props: PayoutTermsFormProps) {
  const styles = useStyles();
  const { section } = useComparison().words.comparison.rollUp;
  const { typed, wrong, change } = props.own;
  const terms = useTerms(props);
  const isAssigned = Object.keys(typed).length === 0;
  return (
    <details>
      <summary className={styles.summary}>{section.terms}</summary>
      <p className={styles.hint}>{isAssigned ? section.assigned : section.changed}</p>
      {terms.map(({ key, label, assigned }) => (
        <TermField
          key={key}
          label={label}
          value={typed[key] ?? shown(assigned)}
          objection={
            wrong.has(key) ? phrase(section.entryWrong, { example: shown(assigned) }) : undefined
          }
          type={(text) => {
            change({ ...typed, [key]: text });
          }}
        />
      ))}
      {!isAssigned && (
        <Button
          size="small"
          className={styles.reset}
          onClick={() => {
            change({});
          }}
        >
          {section.reset}
        </Button>
      )}
    </details>
  );
}

/** As somebody would type it: up to two decimals, no separators. */
const shown = (figure: number): string => String(Math.round(100 * figure) / 100);

function useTerms({ cards, own: { assigned } }: PayoutTermsFormProps): Term[] {
  const texts = useComparison().words.comparison.rollUp;
  const { section } = texts;
  const curve = CURVE_POINTS.flatMap((name) => {
    const { points, paid } = ASSIGNED_CURVE[name];
    const words = { point: texts[name] };
    return [
      { key: curveKey(name, "points"), label: phrase(section.pointsOf, words), assigned: points },
      { key: curveKey(name, "paid"), label: phrase(section.paidOf, words), assigned: 100 * paid },
    ];
  });
  const ofCards = cards.map((card, place) => ({
    key: cardKey(card),
    label: phrase(section.shareOf, { card: card.name }),
    assigned: 100 * (assigned.cards[place]?.share ?? 0),
  }));
  const ofTeams = assigned.teams.map((team) => ({
    key: teamKey(team),
    label: phrase(section.teamShareOf, { team: team.name }),
    assigned: 100 * team.share,
  }));
  // The only team of a department is all of it.
  return [...curve, ...ofCards, ...(ofTeams.length > 1 ? ofTeams : [])];
}

import { makeStyles } from "@fluentui/react-components";
import { sumOf } from "../../../domain/cells/compensated-sum";
import type { PayoutHold, PayoutTerms } from "../../../domain/roll-up/pay-out";
import { payOut } from "../../../domain/roll-up/pay-out";
import { rollUp } from "../../../domain/roll-up/roll-up";
import type { Structure } from "../../../domain/roll-up/structure";
import { formatMoney, formatNumber } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import { useComparison } from "../comparison-context";
import { termObjections } from "./term-objections";

const useStyles = makeStyles({ list: { margin: "4px 0 8px", paddingInlineStart: "20px" } });

interface PayoutTrialProps {
  readonly cards: readonly PlacedCard[];
  readonly structure: Structure;
  readonly terms: PayoutTerms;
}

/** What each card is paid by these terms, or why nothing is. */
export function PayoutTrial({ cards, structure, terms }: PayoutTrialProps) {
  const { language, comparison } = useComparison().words;
  const { section } = comparison.rollUp;
  const isPossible =
    termObjections(terms.curve, structure, language, comparison.rollUp).length === 0;
  const { company } = rollUp(cards, structure);
  const payouts = payOut(cards, structure, terms);
  return (
    <div role="status">
      {company.score !== undefined && (
        <p>{phrase(section.company, { score: formatNumber(language, company.score, 2) })}</p>
      )}
      {isPossible &&
        (typeof payouts === "string" ? (
          <Hold hold={payouts} open={company.notFinal} terms={terms} />
        ) : (
          <Payouts cards={cards} payouts={payouts} />
        ))}
    </div>
  );
}

interface HoldProps {
  readonly hold: PayoutHold;
  readonly open: number;
  readonly terms: PayoutTerms;
}

function Hold({ hold, open, terms }: HoldProps) {
  const { language, comparison } = useComparison().words;
  const points = formatNumber(language, terms.curve.threshold.points);
  return <p>{phrase(comparison.rollUp.section[hold], { count: open, points })}</p>;
}

function Payouts({ cards, payouts }: Pick<PayoutTrialProps, "cards"> & { payouts: number[] }) {
  const styles = useStyles();
  const { language, comparison } = useComparison().words;
  const { section } = comparison.rollUp;
  const total = formatMoney(language, sumOf(payouts));
  return (
    <>
      <ul className={styles.list} aria-label={section.preview}>
        {cards.map(({ tableName, name }, index) => {
          const amount = formatMoney(language, payouts[index] ?? 0);
          return <li key={tableName}>{phrase(section.line, { card: name, amount })}</li>;
        })}
      </ul>
      <p>{phrase(section.sum, { amount: total })}</p>
    </>
  );
}

import { makeStyles } from "@fluentui/react-components";
import { sumOf } from "../../domain/cells/compensated-sum";
import type { PayoutHold } from "../../domain/roll-up/pay-out";
import { payOut } from "../../domain/roll-up/pay-out";
import { ASSIGNED_CURVE } from "../../domain/roll-up/payout-curve";
import { rollUp } from "../../domain/roll-up/roll-up";
import { assignedStructure } from "../../domain/roll-up/structure";
import { formatMoney, formatNumber } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { teamOf } from "../../sheets/roll-up/roll-up-layout";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({ list: { margin: "4px 0 8px", paddingInlineStart: "20px" } });

interface PayoutTrialProps {
  readonly cards: readonly PlacedCard[];
  /** Money. */
  readonly budget: number;
}

/** What the sheet will show for this budget before anybody changes a share or the curve. */
export function PayoutTrial({ cards, budget }: PayoutTrialProps) {
  const { language, comparison } = useComparison().words;
  const { section } = comparison.rollUp;
  const structure = assignedStructure(cards.map(teamOf));
  const { company } = rollUp(cards, structure);
  const payouts = payOut(cards, structure, { budget, factor: 1, curve: ASSIGNED_CURVE });
  return (
    <div role="status">
      {company.score !== undefined && (
        <p>{phrase(section.company, { score: formatNumber(language, company.score, 2) })}</p>
      )}
      {typeof payouts === "string" ? (
        <Hold hold={payouts} open={company.notFinal} />
      ) : (
        <Payouts cards={cards} payouts={payouts} />
      )}
    </div>
  );
}

function Hold({ hold, open }: { hold: PayoutHold; open: number }) {
  const { section } = useComparison().words.comparison.rollUp;
  return <p>{phrase(section[hold], { count: open })}</p>;
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

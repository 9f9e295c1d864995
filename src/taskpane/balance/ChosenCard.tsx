import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { weightProfile } from "../../catalogue/weight-profiles";
import type { TableReading } from "../../excel/read-table";
import { useTexts } from "../frame/language-context";
import { BalanceReport } from "./BalanceReport";
import { cardsInTables } from "./cards-in-tables";
import { NoCard } from "./NoCard";
import { PROFILE } from "./profile";

interface ChosenCardProps {
  readonly tables: readonly TableReading[];
  /** Table that the user picked; null shows the one under the selection. */
  readonly choice: string | null;
  readonly choose: (tableName: string) => void;
}

// A long table name, or enlarged text, must not widen the pane nor be cut off.
const useStyles = makeStyles({
  choice: { minWidth: 0 },
  text: { height: "auto", minHeight: "32px", minWidth: 0, width: "100%" },
});

/** The report on one of the scorecards in view, with the choice among several. */
export function ChosenCard({ tables, choice, choose }: ChosenCardProps) {
  const styles = useStyles();
  const texts = useTexts().interface.balance;
  const { cards, incomplete } = useMemo(
    () => cardsInTables(tables, weightProfile(PROFILE)),
    [tables],
  );
  const card = cards.find(({ tableName }) => tableName === choice) ?? cards[0];
  if (card === undefined) return <NoCard incomplete={incomplete} />;
  return (
    <>
      {cards.length > 1 && (
        <Field label={texts.scorecard}>
          <Select
            className={styles.choice}
            select={{ className: styles.text }}
            value={card.tableName}
            onChange={(_event, { value }) => {
              choose(value);
            }}
          >
            {cards.map(({ tableName }) => (
              <option key={tableName}>{tableName}</option>
            ))}
          </Select>
        </Field>
      )}
      <BalanceReport card={card} />
    </>
  );
}

import { useMemo } from "react";
import type { CardReading } from "../../excel/read-table";
import { ChoiceField } from "../company/ChoiceField";
import { useDeclarations } from "../declarations/declarations-context";
import { useTexts } from "../frame/language-context";
import { BalanceReport } from "./BalanceReport";
import { cardsInTables } from "./cards-in-tables";
import { ColumnForm } from "./columns/ColumnForm";
import { NoCard } from "./NoCard";

interface ChosenCardProps {
  readonly tables: readonly CardReading[];
  /** Table that the user picked; null shows the one under the selection. */
  readonly choice: string | null;
  readonly choose: (tableName: string) => void;
}

/** The report on one of the tables in view, with the choice among several. */
export function ChosenCard({ tables, choice, choose }: ChosenCardProps) {
  const texts = useTexts().interface.balance;
  const { declarations } = useDeclarations();
  const { cards, unread } = useMemo(
    () => cardsInTables(tables, declarations),
    [tables, declarations],
  );
  const names = [...cards, ...unread.map(({ table }) => table)].map(({ tableName }) => tableName);
  const chosen = names.find((name) => name === choice) ?? names[0];
  const card = cards.find(({ tableName }) => tableName === chosen);
  const other = unread.find(({ table }) => table.tableName === chosen);
  return (
    <>
      {cards.length === 0 && <NoCard />}
      {chosen !== undefined && names.length > 1 && (
        <ChoiceField
          label={texts.scorecard}
          value={chosen}
          choices={names.map((name) => ({ value: name, name }))}
          choose={choose}
        />
      )}
      {card && <BalanceReport key={card.tableName} card={card} />}
      {other && <ColumnForm key={other.table.tableName} {...other} />}
    </>
  );
}

import { makeStyles } from "@fluentui/react-components";
import { CARD_LEVELS } from "../../domain/card-rules/card-facts";
import { declareTable } from "../../domain/declarations/change-declarations";
import { ChoiceField } from "../company/ChoiceField";
import { useDeclaring } from "../declarations/use-declaring";
import { Notice } from "../frame/Notice";
import { useBalanceTexts } from "./balance-texts-context";
import type { Card } from "./card";

const useStyles = makeStyles({ level: { margin: "12px 0" } });

/** Whom a card is about, which only its maker can tell; the workbook remembers it. */
export function LevelChoice({ card }: { card: Card }) {
  const styles = useStyles();
  const words = useBalanceTexts().level;
  const { notice, declare } = useDeclaring();
  const choose = (value: string) => {
    const level = CARD_LEVELS.find((one) => one === value) ?? null;
    declare(declareTable(card.tableName, { level }));
  };
  return (
    <div className={styles.level}>
      <ChoiceField
        label={words.label}
        hint={words.hint}
        value={card.facts.level ?? ""}
        choices={[
          { value: "", name: words.unset },
          ...CARD_LEVELS.map((level) => ({ value: level, name: words[level] })),
        ]}
        choose={choose}
      />
      <Notice notice={notice} />
    </div>
  );
}

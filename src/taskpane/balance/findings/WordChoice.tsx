import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CATEGORIES } from "../../../domain/balance/category";
import { declareWord } from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { cardLanguage } from "../../../sheets/card-language";
import { ChoiceField } from "../../company/ChoiceField";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { cardCell } from "../card-cell";
import { useFindingsDesk } from "./findings-desk";
import type { WordRepair } from "./word-of-choice";
import { wordsToChoose } from "./word-of-choice";

const useStyles = makeStyles({
  choice: { display: "grid", rowGap: "4px", justifyItems: "start", width: "100%" },
});

/**
 * Asks which category or perspective is meant. An unknown word for a category may well be the
 * company's own, so that its meaning is remembered and the sheet stays; everything else is written.
 */
export function WordChoice({ repair }: { repair: WordRepair }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useBalanceTexts().findings;
  const { card, busy, write, declare } = useFindingsDesk();
  const [chosen, setChosen] = useState("");
  const column = repair.kind === "choose-category" ? "category" : "perspective";
  const row = card.facts.rows.find((facts) => facts.row === repair.row);
  if (row === undefined) return null;
  const { written } = row[column];
  const address = cardCell(card, { row: repair.row, column });
  const remembers = column === "category" && written !== "";
  const choices = wordsToChoose(repair, cardLanguage(card.table.headers) ?? language);
  const mend = () => {
    const category = CATEGORIES.find((one) => one === chosen);
    if (remembers && category) declare(declareWord({ word: written, category }));
    const to = choices.find(({ id }) => id === chosen)?.name;
    if (!remembers && to !== undefined) write([{ address, from: written, to }]);
  };
  return (
    <div className={styles.choice}>
      <ChoiceField
        label={phrase(remembers ? words.meaning : words[column], {
          word: written,
          indicator: row.name,
        })}
        {...(remembers && { hint: words.meaningHint })}
        value={chosen}
        choices={[
          { value: "", name: words.choose },
          ...choices.map(({ id, name }) => ({ value: id, name })),
        ]}
        choose={setChosen}
      />
      <Button size="small" disabledFocusable={busy || chosen === ""} onClick={mend}>
        {remembers ? words.remember : phrase(words.fill, { address })}
      </Button>
    </div>
  );
}

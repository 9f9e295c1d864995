import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CatalogueEntry } from "../../../../catalogue/catalogue-entry";
import type { CardRowRequest } from "../../../../excel/card-row";
import { weightProfile } from "../../../../catalogue/weight-profiles";
import { proposedWeight } from "../../../../domain/balance/added-row";
import { weightSum } from "../../../../domain/balance/weight-sum";
import { phrase } from "../../../../i18n/phrase";
import { useTexts } from "../../../frame/language-context";
import { Notice } from "../../../frame/Notice";
import type { Wish } from "./addition";
import { canScale, effectOn, weightedRows } from "./addition";
import { AdditionChoices } from "./AdditionChoices";
import { AdditionEffect } from "./AdditionEffect";
import { additionRequest } from "./addition-request";
import type { CardInView } from "./card-in-view";
import { obstacle } from "./obstacle";
import type { OpenCard } from "./open-card";
import { CHOICES, PROFILE, RULES } from "./weight-choices";

interface AdditionFormProps {
  readonly open: OpenCard;
  readonly entry: CatalogueEntry;
  /** In the pane's language. */
  readonly name: string;
  readonly busy: boolean;
  readonly add: (request: CardRowRequest) => void;
}

const useStyles = makeStyles({ form: { display: "grid", rowGap: "8px", width: "100%" } });

function firstWish(card: CardInView, entry: CatalogueEntry): Wish {
  const { weight, scale } = proposedWeight(weightSum(weightedRows(card)), CHOICES);
  return { category: entry.category ?? "outcome", weight, scale: scale && canScale(card) };
}

/** Category and weight of the new row, what they do to the card, and the button that does it. */
export function AdditionForm({ open, entry, name, busy, add }: AdditionFormProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.interface.adding;
  const { card } = open;
  const [wish, setWish] = useState(() => firstWish(card, entry));
  const effect = effectOn(card, wish, entry.perspective, weightProfile(PROFILE), RULES);
  const hindrance = obstacle(card, entry, [name, open.text.name], texts);
  if (hindrance !== null) return <Notice notice={{ intent: "warning", text: hindrance }} />;
  return (
    <div className={styles.form}>
      <p>{phrase(words.card, { sheet: card.table.sheetName, address: card.table.address })}</p>
      <AdditionChoices wish={wish} choose={setWish} scalable={canScale(card)} />
      {!canScale(card) && <p>{words.unreadable}</p>}
      {effect ? <AdditionEffect card={card} effect={effect} /> : <p role="status">{words.tight}</p>}
      <Button
        appearance="primary"
        disabledFocusable={busy || effect === null}
        onClick={() => {
          const weights = wish.scale && effect ? effect.weights : null;
          add(additionRequest({ ...open, entry, wish, weights, profileId: PROFILE }));
        }}
      >
        {words.add}
      </Button>
    </div>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../../../catalogue/catalogue-entry";
import type { CatalogueText } from "../../../../i18n/indicator-texts";
import { useTexts } from "../../../frame/language-context";
import { Notice } from "../../../frame/Notice";
import { AdditionForm } from "./AdditionForm";
import { additionNotice } from "./addition-notice";
import { useCardAddition } from "./use-card-addition";

interface AddToCardProps {
  readonly entry: CatalogueEntry;
  readonly text: CatalogueText;
}

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px", justifyItems: "start", marginTop: "12px" },
});

/** Puts an indicator into the scorecard under the selection, once its effect was seen. */
export function AddToCard({ entry, text }: AddToCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.interface.adding;
  const addition = useCardAddition(entry.id, text);
  const { step, busy, look, remove } = addition;
  const row = step.kind === "added" || step.kind === "failed" ? step.row : undefined;
  return (
    <div className={styles.part}>
      <Button disabledFocusable={busy} onClick={look}>
        {words.look}
      </Button>
      {step.kind === "found" && step.found.kind === "open" && (
        <AdditionForm
          open={step.found}
          entry={entry}
          name={text.name}
          busy={busy}
          add={addition.add}
        />
      )}
      <Notice notice={additionNotice(step, texts)}>
        {row && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              remove(row);
            }}
          >
            {words.remove}
          </Button>
        )}
      </Notice>
    </div>
  );
}

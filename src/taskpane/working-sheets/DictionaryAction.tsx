import { Button, makeStyles } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import { useTexts } from "../frame/language-context";
import { Notice } from "../frame/Notice";
import { dictionaryNotice } from "./dictionary-notice";
import { useDictionary } from "./use-dictionary";

interface DictionaryActionProps {
  readonly item: { readonly entry: Pick<CatalogueEntry, "id"> };
}

const useStyles = makeStyles({
  action: { display: "grid", rowGap: "8px", justifyItems: "start", marginTop: "12px" },
});

/** Puts an indicator of the catalogue into the workbook's dictionary. */
export function DictionaryAction({ item }: DictionaryActionProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.interface.workingSheets.dictionary;
  const { step, busy, put, show, remove } = useDictionary(item.entry.id);
  return (
    <div className={styles.action}>
      <Button disabledFocusable={busy} onClick={put}>
        {words.put}
      </Button>
      <Notice notice={dictionaryNotice(step, texts)}>
        {step.kind === "put" && !busy && (
          <>
            <Button
              onClick={() => {
                show(step.where);
              }}
            >
              {words.show}
            </Button>
            <Button
              onClick={() => {
                remove(step.where);
              }}
            >
              {words.remove}
            </Button>
          </>
        )}
      </Notice>
    </div>
  );
}

import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "../frame/language-context";
import { moveFocus } from "../frame/move-focus";
import { Notice } from "../frame/Notice";
import type { InsertionWords } from "./insertion-notice";
import { insertionNotice } from "./insertion-notice";
import { RemoveAgain } from "./RemoveAgain";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({ result: { margin: "12px 0" } });

interface InsertionResultProps {
  readonly insertion: Insertion;
  readonly words: InsertionWords;
}

/** How inserting goes and, once it is done, the way to the sheet and the way back. */
export function InsertionResult({ insertion, words }: InsertionResultProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { step, inserted, busy, show, remove } = insertion;
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the keyboard is gone together with the sheet.
    if (step.kind === "removed") moveFocus(result.current);
  }, [step]);
  return (
    <div ref={result} tabIndex={-1} className={styles.result}>
      {busy && <ProgressBar aria-label={texts.interface.frame.working} />}
      <Notice notice={insertionNotice(insertion, texts, words)}>
        {inserted && !busy && (
          <>
            <Button
              onClick={() => {
                show(inserted);
              }}
            >
              {words.show}
            </Button>
            <RemoveAgain
              inserted={inserted}
              words={words}
              remove={() => {
                remove(inserted);
              }}
            />
          </>
        )}
      </Notice>
    </div>
  );
}

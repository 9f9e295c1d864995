import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertedSheet } from "../../excel/insertion";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import type { InsertionWords } from "./insertion-notice";

interface RemoveAgainProps {
  readonly inserted: InsertedSheet;
  readonly words: InsertionWords;
  readonly remove: () => void;
}

const useStyles = makeStyles({
  question: { width: "100%" },
  sentence: { margin: "0 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Takes back what was inserted, after asking on the spot: typed numbers would go with it. */
export function RemoveAgain({ inserted, words, remove }: RemoveAgainProps) {
  const styles = useStyles();
  const texts = useTexts().interface.templates;
  const [step, setStep] = useState<"offered" | "asked" | "kept">("offered");

  // Each button takes the place of one that had the keyboard, so it takes the keyboard too.
  if (step !== "asked") {
    return (
      <Button
        autoFocus={step === "kept"}
        onClick={() => {
          setStep("asked");
        }}
      >
        {words.remove}
      </Button>
    );
  }
  const question = inserted.before === null ? words.removeSheetQuestion : words.removeBlockQuestion;
  return (
    <div role="group" aria-labelledby="remove-question" className={styles.question}>
      <p id="remove-question" className={styles.sentence}>
        {phrase(question, { sheet: inserted.sheetName, address: inserted.address })}
      </p>
      <div className={styles.buttons}>
        <Button onClick={remove}>{texts.removeYes}</Button>
        <Button
          autoFocus
          appearance="primary"
          onClick={() => {
            setStep("kept");
          }}
        >
          {texts.removeNo}
        </Button>
      </div>
    </div>
  );
}

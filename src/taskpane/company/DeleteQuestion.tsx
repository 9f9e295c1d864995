import { Button, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useDesk } from "./desk-context";

interface DeleteQuestionProps {
  readonly busy: boolean;
  readonly yes: () => void;
  readonly no: () => void;
}

const useStyles = makeStyles({
  sentence: { margin: "12px 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Whether everything shall go, with the keyboard on the harmless answer. */
export function DeleteQuestion({ busy, yes, no }: DeleteQuestionProps) {
  const styles = useStyles();
  const { words, catalogue } = useDesk();
  const count = catalogue.indicators.length + catalogue.templates.length;
  return (
    <div role="group" aria-labelledby="delete-question">
      <p id="delete-question" className={styles.sentence}>
        {phrase(words.deleteAll.question, { name: catalogue.name, count })}
      </p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={yes}>
          {words.deleteAll.yes}
        </Button>
        <Button autoFocus appearance="primary" onClick={no}>
          {words.deleteAll.no}
        </Button>
      </div>
    </div>
  );
}

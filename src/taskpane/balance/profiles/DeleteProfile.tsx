import { Button, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useBalanceTexts } from "../balance-texts-context";
import type { useProfiles } from "./use-profiles";

interface DeleteProfileProps {
  readonly name: string;
  readonly desk: ReturnType<typeof useProfiles>;
}

const useStyles = makeStyles({
  sentence: { margin: "0 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Whether a profile shall go, with the keyboard on the harmless answer. */
export function DeleteProfile({ name, desk }: DeleteProfileProps) {
  const styles = useStyles();
  const words = useBalanceTexts().profile;
  return (
    <div role="group" aria-labelledby="delete-profile">
      <p id="delete-profile" className={styles.sentence}>
        {phrase(words.deleteQuestion, { name })}
      </p>
      <div className={styles.buttons}>
        <Button disabledFocusable={desk.busy} onClick={desk.remove}>
          {words.deleteYes}
        </Button>
        <Button autoFocus appearance="primary" onClick={desk.close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

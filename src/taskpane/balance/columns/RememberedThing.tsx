import { Button, makeStyles } from "@fluentui/react-components";
import type { DeclarationChange } from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { useBalanceTexts } from "../balance-texts-context";

interface RememberedThingProps {
  readonly sentence: string;
  /** What forgets it. */
  readonly change: DeclarationChange;
  readonly busy: boolean;
  readonly forget: (change: DeclarationChange) => void;
}

const useStyles = makeStyles({ sentence: { marginRight: "8px" } });

/** One thing that the workbook remembers. */
export function RememberedThing({ sentence, change, busy, forget }: RememberedThingProps) {
  const styles = useStyles();
  const words = useBalanceTexts().columns;
  return (
    <li>
      <span className={styles.sentence}>{sentence}</span>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={phrase(words.forgetThis, { thing: sentence })}
        onClick={() => {
          forget(change);
        }}
      >
        {words.forget}
      </Button>
    </li>
  );
}

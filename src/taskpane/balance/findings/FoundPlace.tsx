import { Button, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";

interface FoundPlaceProps {
  readonly sentence: string;
  /** Undefined where the next place offers the way to the same cell. */
  readonly address: string | undefined;
  readonly show: (address: string) => void;
}

const useStyles = makeStyles({ sentence: { margin: "0 0 2px" } });

/** One place where a rule is broken, and the way to its cell. */
export function FoundPlace({ sentence, address, show }: FoundPlaceProps) {
  const styles = useStyles();
  const { balance } = useTexts().interface;
  return (
    <li>
      <p className={styles.sentence}>{sentence}</p>
      {address !== undefined && (
        <Button
          size="small"
          onClick={() => {
            show(address);
          }}
        >
          {phrase(balance.showCell, { address })}
        </Button>
      )}
    </li>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { formatNumber } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";

interface SolutionPagerProps {
  /** Counted from 0. */
  readonly shown: number;
  /** How many can be looked at. */
  readonly listed: number;
  /** How many there are. */
  readonly count: number;
  readonly show: (index: number) => void;
}

const useStyles = makeStyles({
  pager: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "4px" },
  position: { margin: 0 },
  buttons: { display: "flex" },
});

/** Leafs through solutions that are equally near. */
export function SolutionPager({ shown, listed, count, show }: SolutionPagerProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.balance.repair;
  const position = {
    number: formatNumber(language, shown + 1),
    count: formatNumber(language, count),
  };
  return (
    <div className={styles.pager}>
      <p role="status" className={styles.position}>
        {phrase(words.answer, position)}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.previous}
          disabledFocusable={shown === 0}
          onClick={() => {
            show(shown - 1);
          }}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.next}
          disabledFocusable={shown === listed - 1}
          onClick={() => {
            show(shown + 1);
          }}
        />
      </div>
    </div>
  );
}

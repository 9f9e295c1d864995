import { Checkbox, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { PercentBox } from "./PercentBox";

interface TrialRowProps {
  readonly name: string;
  /** In the sheet, a fraction of 1. */
  readonly present: number;
  readonly tried: number;
  readonly locked: boolean;
  readonly move: (share: number) => void;
  readonly lock: (locked: boolean) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", rowGap: "2px" },
  line: { display: "flex", alignItems: "center", columnGap: "8px", flexWrap: "wrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
  slider: { minWidth: 0, flex: "1 1 110px" },
  was: { color: tokens.colorNeutralForeground2 },
});

/** One indicator's weight as a slider, a number box and a lock. */
export function TrialRow({ name, present, tried, locked, move, lock }: TrialRowProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useBalanceTexts().trial;
  return (
    <div role="group" aria-label={name} className={styles.row}>
      <span className={styles.name}>{name}</span>
      <div className={styles.line}>
        <Slider
          className={styles.slider}
          input={{ "aria-label": phrase(words.weight, { indicator: name }) }}
          min={0}
          max={100}
          value={Math.round(tried * 100)}
          disabled={locked}
          onChange={(_event, { value }) => {
            move(value / 100);
          }}
        />
        <PercentBox
          label={phrase(words.typed, { indicator: name })}
          share={tried}
          locked={locked}
          move={move}
        />
      </div>
      <div className={styles.line}>
        <Checkbox
          label={words.lock}
          aria-label={phrase(words.lockThis, { indicator: name })}
          checked={locked}
          onChange={(_event, { checked }) => {
            lock(checked === true);
          }}
        />
        <span className={styles.was}>
          {phrase(words.was, { weight: formatPercent(language, present, 2) })}
        </span>
      </div>
    </div>
  );
}

import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import type { CardWeight } from "../card";

interface RepairRowProps {
  readonly present: CardWeight;
  /** Fraction of 1; undefined where there is no solution. */
  readonly proposed: number | undefined;
  readonly kept: boolean;
  readonly keep: (kept: boolean) => void;
}

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightRegular },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  moved: { textAlign: "end", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  keep: { textAlign: "end" },
});

/** One indicator's weight now and as proposed. */
export function RepairRow({ present, proposed, kept, keep }: RepairRowProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const percent = (weight: number) => formatPercent(language, weight, 2);
  const name = present.indicator || present.address;
  const before = percent(present.weight);
  const after = proposed === undefined ? "–" : percent(proposed);
  const moved = proposed !== undefined && after !== before;
  const sign = moved && (proposed > present.weight ? " ↑" : " ↓");
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.number}>{before}</td>
      <td className={moved ? styles.moved : styles.number}>
        {after}
        {sign}
      </td>
      <td className={styles.keep}>
        <Checkbox
          aria-label={phrase(texts.interface.balance.repair.keepThis, { indicator: name })}
          checked={kept}
          onChange={(_event, { checked }) => {
            keep(checked === true);
          }}
        />
      </td>
    </tr>
  );
}

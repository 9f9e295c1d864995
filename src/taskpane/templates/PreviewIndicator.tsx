import { makeStyles, tokens } from "@fluentui/react-components";
import type { TemplateRow } from "../../catalogue/template";
import { formatPercent } from "../../i18n/numbers";
import { useOffer } from "../company/offer-context";
import { useSpeech } from "../frame/language-context";
import { DoubtNotes } from "./DoubtNotes";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  weight: { flexShrink: 0 },
  measured: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** One indicator of a template: name, weight, how it is measured, what is doubtful about it. */
export function PreviewIndicator({ row }: { row: TemplateRow }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { factsOf } = useOffer();
  const { name = row.indicator, measured } = texts.indicators[row.indicator] ?? {};
  return (
    <li>
      <span className={styles.line}>
        <span>{name}</span>
        <span className={styles.weight}>{formatPercent(language, row.weight)}</span>
      </span>
      <span className={styles.measured}>{measured}</span>
      <DoubtNotes doubts={factsOf(row.indicator).doubts} subject={name} />
    </li>
  );
}

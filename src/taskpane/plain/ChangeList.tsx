import { makeStyles, tokens } from "@fluentui/react-components";
import type { ContentChange } from "../../domain/plain-formulas/proposal";
import type { CellValue } from "../../domain/plain-formulas/sheet-cells";
import { phrase } from "../../i18n/phrase";
import { cellName } from "./cell-names";
import { FoundCell } from "./FoundCell";
import { usePlainTexts } from "./plain-texts-context";

/** Nobody reads more, and drawing many thousands would hold up the pane. */
const MOST_LISTED = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "8px",
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** Cells with what they hold and what they are to hold. */
export function ChangeList({ changes }: { changes: readonly ContentChange[] }) {
  const styles = useStyles();
  const words = usePlainTexts().proposal;
  const more = changes.length - MOST_LISTED;
  const shown = (content: CellValue) => (content === "" ? words.empty : String(content));
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, MOST_LISTED).map((change) => (
          <li key={cellName(change)}>
            <FoundCell place={change} />
            <dl className={styles.pair}>
              <dt className={styles.term}>{words.before}</dt>
              <dd className={styles.formula}>{shown(change.from)}</dd>
              <dt className={styles.term}>{words.after}</dt>
              <dd className={styles.formula}>{shown(change.to)}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{phrase(words.more, { count: more })}</p>}
    </>
  );
}

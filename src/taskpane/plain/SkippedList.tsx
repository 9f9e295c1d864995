import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { SkippedCell } from "../../domain/plain-formulas/proposal";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import { cellName } from "./cell-names";
import { FoundCell } from "./FoundCell";
import { usePlainTexts } from "./plain-texts-context";

/** Nobody reads more. */
const MOST_LISTED = 50;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  reason: { margin: 0 },
});

/** Cells that stay as they are, each with the reason. */
export function SkippedList({ skipped }: { skipped: readonly SkippedCell[] }) {
  const styles = useStyles();
  const words = usePlainTexts();
  const { listSeparator } = useTexts().interface.frame;
  const more = skipped.length - MOST_LISTED;
  if (skipped.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>
        {phrase(words.proposal.skipped, { count: skipped.length })}
      </h3>
      <ul className={styles.list}>
        {skipped.slice(0, MOST_LISTED).map((cell) => (
          <li key={cellName(cell)}>
            <FoundCell place={cell} />
            <p className={styles.reason}>
              {phrase(words.reasons[cell.reason], {
                functions: cell.functions.join(listSeparator),
                formula: cell.formula,
              })}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{phrase(words.proposal.more, { count: more })}</p>}
    </div>
  );
}

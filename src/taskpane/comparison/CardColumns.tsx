import { makeStyles, tokens } from "@fluentui/react-components";
import type { SideBySide } from "../../domain/comparison/side-by-side";
import { comparedLines } from "./compared-lines";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({
  box: { overflowX: "auto", maxWidth: "100%", marginBottom: "12px" },
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "4px 8px",
      verticalAlign: "top",
      textAlign: "end",
      minWidth: "72px",
      // The box scrolls, so a word need not be broken to fit.
      overflowWrap: "normal",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& td": { wordBreak: "keep-all" },
    // Which indicator a line is about stays in view while the cards scroll by.
    "& tr > :first-child": {
      position: "sticky",
      left: 0,
      minWidth: "88px",
      textAlign: "start",
      fontWeight: tokens.fontWeightRegular,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

/** A column for each card, which scrolls within its own box. */
export function CardColumns({ comparison }: { comparison: SideBySide }) {
  const styles = useStyles();
  const { language, comparison: words } = useComparison().words;
  return (
    <div className={styles.box} role="region" aria-label={words.side.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {comparison.cards.map(({ name }, place) => (
              <th key={place} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedLines(comparison, language, words).map(({ key, heading, cells }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

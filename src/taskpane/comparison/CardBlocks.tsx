import { makeStyles, tokens } from "@fluentui/react-components";
import type { SideBySide } from "../../domain/comparison/side-by-side";
import { comparedLines } from "./compared-lines";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    marginBottom: "12px",
    overflowWrap: "anywhere",
    "& th, & td": { padding: "2px 8px 4px 0", verticalAlign: "top", textAlign: "start" },
    "& tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "& tbody th": {
      paddingTop: "4px",
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
    // There is room for score and weight on one line.
    "& td span": { display: "inline" },
  },
});

/** Two cards, for which the narrowest pane has room: each line's heading stands above its figures. */
export function CardBlocks({ comparison }: { comparison: SideBySide }) {
  const styles = useStyles();
  const { language, comparison: words } = useComparison().words;
  const { cards } = comparison;
  return (
    <table className={styles.table} aria-label={words.side.title}>
      <thead>
        <tr>
          {cards.map(({ name }, place) => (
            <th key={place} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {comparedLines(comparison, language, words).map(({ key, heading, cells }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={cards.length}>
              {heading}
            </th>
          </tr>
          <tr>
            {cells.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { cellsOfArray } from "./array-constant";

const useStyles = makeStyles({
  result: { fontFamily: tokens.fontFamilyMonospace },
  // Columns stay columns, so a narrow pane scrolls them; the keyboard can too.
  scroll: { overflowX: "auto", overflowWrap: "normal" },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "2px 4px",
    fontSize: tokens.fontSizeBase200,
  },
});

interface ExampleResultProps {
  readonly result: string;
  readonly label: string;
}

/** What the cell shows, or the cells where the result spills over several. */
export function ExampleResult({ result, label }: ExampleResultProps) {
  const styles = useStyles();
  const cells = cellsOfArray(result);
  if (cells === null) return <code className={styles.result}>{result}</code>;
  return (
    <div role="group" aria-label={label} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <tbody>
          {cells.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, columnIndex) => (
                <td key={columnIndex} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

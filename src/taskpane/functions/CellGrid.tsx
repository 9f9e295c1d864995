import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Columns stay columns, so a narrow pane scrolls them; the keyboard can too.
  scroll: { overflowX: "auto", overflowWrap: "normal", fontFamily: tokens.fontFamilyMonospace },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "2px 4px",
    fontSize: tokens.fontSizeBase200,
  },
});

interface CellGridProps {
  readonly rows: readonly (readonly string[])[];
  readonly label: string;
}

/** Cells that a result spills over. */
export function CellGrid({ rows, label }: CellGridProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <tbody>
          {rows.map((row, rowIndex) => (
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

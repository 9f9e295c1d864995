import { makeStyles, tokens } from "@fluentui/react-components";
import { cellsOfArray } from "./array-constant";
import { CellGrid } from "./CellGrid";

const useStyles = makeStyles({ result: { fontFamily: tokens.fontFamilyMonospace } });

interface ExampleResultProps {
  readonly result: string;
  readonly label: string;
}

/** What the cell shows, or the cells where the result spills over several. */
export function ExampleResult({ result, label }: ExampleResultProps) {
  const styles = useStyles();
  const cells = cellsOfArray(result);
  if (cells === null) return <code className={styles.result}>{result}</code>;
  return <CellGrid rows={cells} label={label} />;
}

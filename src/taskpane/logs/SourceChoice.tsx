import { Button, makeStyles } from "@fluentui/react-components";
import { Failure } from "../frame/Failure";
import { useTexts } from "../frame/language-context";
import { problemSentence } from "../frame/problem-sentence";
import { ChosenState } from "./ChosenState";
import { useLogTexts } from "./log-texts-context";
import { TableChoice } from "./TableChoice";
import type { useLogSource } from "./use-log-source";
import { useTableNames } from "./use-table-names";

interface SourceChoiceProps {
  readonly source: ReturnType<typeof useLogSource>;
  readonly disabled: boolean;
  readonly changed: () => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  state: { margin: "8px 0 0" },
});

/** The table, or the selected cells, that will be read. */
export function SourceChoice({ source, disabled, changed }: SourceChoiceProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { source: words } = useLogTexts();
  const [tables, lookAgain] = useTableNames();
  return (
    <div>
      <TableChoice
        tables={tables}
        chosen={source.chosen}
        disabled={disabled}
        choose={(name) => {
          changed();
          source.chooseTable(name);
        }}
      />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={disabled}
          onClick={() => {
            changed();
            source.chooseSelection();
          }}
        >
          {words.useSelection}
        </Button>
        <Button appearance="subtle" disabledFocusable={disabled} onClick={lookAgain}>
          {words.again}
        </Button>
      </div>
      {tables.kind === "failed" && (
        <Failure sentence={problemSentence(tables.problem, texts)} retry={lookAgain} />
      )}
      <div role="status" className={styles.state}>
        <ChosenState chosen={source.chosen} />
      </div>
    </div>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { exampleNotice } from "../example-notice";
import { useFormulaWriting } from "../use-formula-writing";
import { TargetField } from "./TargetField";
import type { Builder } from "./use-builder";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});

/** Where the formula goes, and the ways to put it there. */
export function InsertFormula({ builder }: { builder: Builder }) {
  const styles = useStyles();
  const texts = useTexts();
  const { builder: words, copy } = texts.interface.functions;
  const { formula, plain } = builder.built;
  const { outcome, busy, insert, copy: copyFormula, written } = useFormulaWriting();
  const target = builder.target ?? undefined;
  const unready = busy || formula === null;
  return (
    <div>
      <TargetField builder={builder} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={unready}
          onClick={() => {
            insert(formula ?? "", target);
          }}
        >
          {words.insert}
        </Button>
        {plain !== null && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              insert(plain, target);
            }}
          >
            {words.insertPlain}
          </Button>
        )}
        <Button
          disabledFocusable={unready}
          onClick={() => {
            copyFormula(formula ?? "");
          }}
        >
          {copy}
        </Button>
      </div>
      <Notice notice={exampleNotice(outcome, written, texts)} />
    </div>
  );
}

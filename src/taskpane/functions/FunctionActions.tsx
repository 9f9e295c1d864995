import { makeStyles } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { Notice } from "../frame/Notice";
import { exampleNotice } from "./example-notice";
import { FormulaActions } from "./FormulaActions";
import type { FunctionHelp } from "./function-help";
import { useExample } from "./use-example";

const useStyles = makeStyles({ hint: { margin: "8px 0" } });

/** What can be done with a function: its first example into the active cell, copy it, read more. */
export function FunctionActions({ help }: { help: FunctionHelp }) {
  const styles = useStyles();
  const texts = useTexts();
  // The build refuses a function without an example.
  const formula = help.examples[0]?.formula ?? "";
  const { outcome, ...example } = useExample(formula);
  const words = texts.interface.functions;
  return (
    <div>
      <FormulaActions {...example} help={help} insertLabel={words.insert} />
      <p className={styles.hint}>{words.insertHint}</p>
      <Notice notice={exampleNotice(outcome, formula, texts)} />
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { exampleNotice } from "../../functions/example-notice";
import { FormulaActions } from "../../functions/FormulaActions";
import type { FunctionHelp } from "../../functions/function-help";
import { useExample } from "../../functions/use-example";
import { useCatalogueWords } from "../catalogue-context";
import type { SampleCall } from "./sample-call";

interface FormulaFormProps {
  readonly call: SampleCall;
  readonly help: FunctionHelp;
}

const useStyles = makeStyles({
  form: { margin: "12px 0 0" },
  hint: { margin: "8px 0 0" },
  samples: { margin: "4px 0 8px", paddingLeft: "20px", color: tokens.colorNeutralForeground2 },
});

/** A formula to insert or to copy, with what its sample figures stand for. */
export function FormulaForm({ call: { formula, samples }, help }: FormulaFormProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useCatalogueWords().action;
  const { outcome, ...example } = useExample(formula);
  return (
    <div className={styles.form}>
      <FormulaActions {...example} help={help} insertLabel={words.insert} />
      <p className={styles.hint}>{phrase(words.hint, { formula })}</p>
      <ul className={styles.samples}>
        {samples.map(({ sample, name }) => (
          <li key={name}>{phrase(words.sample, { sample, input: name })}</li>
        ))}
      </ul>
      <Notice notice={exampleNotice(outcome, formula, texts)} />
    </div>
  );
}

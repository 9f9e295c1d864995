import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { helpAddress } from "../../frame/help-address";
import { useSpeech } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { useServices } from "../../frame/services-context";
import { buildHash } from "../../functions/builder/builder-route";
import { exampleNotice } from "../../functions/example-notice";
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
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  help: { minHeight: "24px" },
});

/** A formula to insert or to copy, with what its sample figures stand for. */
export function FormulaForm({ call: { formula, samples }, help }: FormulaFormProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useCatalogueWords().action;
  const { openPage } = useServices();
  const { outcome, busy, insert, copy } = useExample(formula);
  const common = texts.interface.functions;
  return (
    <div className={styles.form}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={insert}>
          {words.insert}
        </Button>
        <Button onClick={copy}>{common.copy}</Button>
        <Button as="a" href={buildHash(help.id)}>
          {common.build}
        </Button>
        <Link
          as="button"
          className={styles.help}
          onClick={() => {
            openPage(helpAddress(language, "functions", help.id));
          }}
        >
          {phrase(common.help, { name: help.name })}
        </Link>
      </div>
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

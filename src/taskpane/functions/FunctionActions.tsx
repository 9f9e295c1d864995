import { Button, Link, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { helpAddress } from "../frame/help-address";
import { useSpeech } from "../frame/language-context";
import { Notice } from "../frame/Notice";
import { useServices } from "../frame/services-context";
import { buildHash } from "./builder/builder-route";
import { exampleNotice } from "./example-notice";
import type { FunctionHelp } from "./function-help";
import { useExample } from "./use-example";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  help: { minHeight: "24px" },
  hint: { margin: "8px 0" },
});

/** What can be done with a function: its first example into the active cell, copy it, read more. */
export function FunctionActions({ help }: { help: FunctionHelp }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { openPage } = useServices();
  // The build refuses a function without an example.
  const formula = help.examples[0]?.formula ?? "";
  const { outcome, busy, insert, copy } = useExample(formula);
  const words = texts.interface.functions;
  return (
    <div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={insert}>
          {words.insert}
        </Button>
        <Button onClick={copy}>{words.copy}</Button>
        <Button as="a" href={buildHash(help.id)}>
          {words.build}
        </Button>
        <Link
          as="button"
          className={styles.help}
          onClick={() => {
            openPage(helpAddress(language, "functions", help.id));
          }}
        >
          {phrase(words.help, { name: help.name })}
        </Link>
      </div>
      <p className={styles.hint}>{words.insertHint}</p>
      <Notice notice={exampleNotice(outcome, formula, texts)} />
    </div>
  );
}

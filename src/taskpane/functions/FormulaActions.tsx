import { Button, Link, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { helpAddress } from "../frame/help-address";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import { buildHash } from "./builder/builder-route";
import type { FunctionHelp } from "./function-help";
import type { useExample } from "./use-example";

interface FormulaActionsProps extends Pick<
  ReturnType<typeof useExample>,
  "busy" | "insert" | "copy"
> {
  readonly help: FunctionHelp;
  /** What inserting the formula is called here. */
  readonly insertLabel: string;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  help: { minHeight: "24px" },
});

/** What can be done with a function's formula: insert it, copy it, build one's own, read more. */
export function FormulaActions({ help, insertLabel, busy, insert, copy }: FormulaActionsProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { openPage } = useServices();
  const words = texts.interface.functions;
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={busy} onClick={insert}>
        {insertLabel}
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
  );
}

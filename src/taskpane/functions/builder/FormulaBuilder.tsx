import { Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { FocusEvent } from "react";
import { hashOf } from "../../frame/route";
import { useTexts } from "../../frame/language-context";
import type { FunctionHelp } from "../function-help";
import { ArgumentField } from "./ArgumentField";
import { BuiltResult } from "./BuiltResult";
import type { ChosenIndicator } from "./chosen-indicator";
import { InsertFormula } from "./InsertFormula";
import { useBuilder } from "./use-builder";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  back: { minHeight: "24px", justifySelf: "start" },
  name: { margin: 0, fontFamily: tokens.fontFamilyMonospace },
  description: { margin: 0 },
  more: { cursor: "pointer" },
  optional: {
    display: "grid",
    rowGap: "12px",
    marginTop: "12px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

interface FormulaBuilderProps {
  readonly help: FunctionHelp;
  readonly indicator: ChosenIndicator | null;
  readonly active: boolean;
}

/** Which field has to follow the selection, by what in the pane was focused. */
const followedBy = (event: FocusEvent<HTMLElement>) => event.target.dataset["follows"] ?? null;

/** A formula, argument by argument, with its value and its plain form as it grows. */
export function FormulaBuilder({ help, indicator, active }: FormulaBuilderProps) {
  const styles = useStyles();
  const words = useTexts().interface.functions.builder;
  const builder = useBuilder({ help, indicator, active });
  const required = help.parameters.filter(({ optional }) => !optional);
  const optional = help.parameters.filter((parameter) => parameter.optional);
  return (
    <div
      className={styles.form}
      onFocus={(event) => {
        builder.follow(followedBy(event));
      }}
    >
      <Link className={styles.back} href={hashOf("functions")}>
        ← {words.back}
      </Link>
      <Subtitle2 as="h2" className={styles.name}>
        {help.name}
      </Subtitle2>
      <p className={styles.description}>{indicator?.name ?? help.description}</p>
      {required.map((parameter) => (
        <ArgumentField key={parameter.key} parameter={parameter} builder={builder} />
      ))}
      {optional.length > 0 && (
        <details>
          <summary className={styles.more}>{words.optional}</summary>
          <div className={styles.optional}>
            {optional.map((parameter) => (
              <ArgumentField key={parameter.key} parameter={parameter} builder={builder} />
            ))}
          </div>
        </details>
      )}
      <BuiltResult help={help} builder={builder} />
      <InsertFormula builder={builder} />
    </div>
  );
}

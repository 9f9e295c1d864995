import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { ExampleResult } from "./ExampleResult";
import type { FunctionHelp } from "./function-help";

const useStyles = makeStyles({
  example: {
    margin: "0 0 8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  result: { margin: "4px 0 0" },
  label: { color: tokens.colorNeutralForeground2 },
});

/** Formulas that can be tried, each with its result. */
export function ExampleList({ examples }: Pick<FunctionHelp, "examples">) {
  const styles = useStyles();
  const texts = useTexts().interface.functions;
  return examples.map(({ formula, result }) => (
    <div key={formula} className={styles.example}>
      <code className={styles.formula}>{formula}</code>
      <div className={styles.result}>
        <span className={styles.label}>{texts.result}</span>{" "}
        <ExampleResult result={result} label={texts.result} />
      </div>
    </div>
  ));
}

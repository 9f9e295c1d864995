import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { ExampleList } from "./ExampleList";
import type { FunctionHelp } from "./function-help";
import { signatureOf } from "./function-help";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace },
  heading: { display: "block", margin: "0 0 4px" },
  parameters: { margin: 0 },
  meaning: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** How a function is called, what each argument means, and examples with their results. */
export function FunctionDetails({ help }: { help: FunctionHelp }) {
  const styles = useStyles();
  const texts = useTexts().interface.functions;
  return (
    <>
      <code className={styles.code}>={signatureOf(help)}</code>
      <div>
        <Subtitle2 as="h3" className={styles.heading}>
          {texts.parameters}
        </Subtitle2>
        <dl className={styles.parameters}>
          {help.parameters.map(({ name, description, optional }) => (
            <div key={name}>
              <dt>
                <code className={styles.code}>{name}</code> {optional && `(${texts.optional})`}
              </dt>
              <dd className={styles.meaning}>{description}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <Subtitle2 as="h3" className={styles.heading}>
          {texts.examples}
        </Subtitle2>
        <ExampleList examples={help.examples} />
      </div>
    </>
  );
}

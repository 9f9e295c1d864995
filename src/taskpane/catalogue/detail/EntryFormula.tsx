import { makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useCatalogueWords } from "../catalogue-context";
import { callInWords } from "../call-in-words";
import { namedArguments } from "../named-arguments";
import type { ItemProps } from "./item-props";
import { Ours } from "./Ours";
import { Section } from "./Section";

const useStyles = makeStyles({
  line: { margin: "0 0 4px" },
  call: { display: "block", fontFamily: tokens.fontFamilyMonospace },
  inputs: { margin: "4px 0", paddingLeft: "20px" },
});

/** How the figure comes about: its inputs and the function that takes them. */
export function EntryFormula({ item: { entry, text } }: ItemProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const { measurement } = entry;
  if (measurement.kind === "typed") {
    return (
      <Section title={words.sections.formula}>
        {entry.rubric ? words.formula.rated : words.formula.typed}
      </Section>
    );
  }
  const given = namedArguments(measurement, text);
  const call = callInWords(entry, text);
  return (
    <Section title={words.sections.formula}>
      {measurement.kind === "formula" && (
        <p className={styles.line}>
          {given.map((argument) => argument.name).join(" ÷ ")}
          {measurement.scale !== 1 && ` × ${measurement.scale}`}
        </p>
      )}
      {measurement.kind === "call" && (
        <ul className={styles.inputs}>
          {given.map((argument) => (
            <li key={argument.name}>
              {argument.value === null
                ? argument.name
                : phrase(words.formula.fixed, { value: argument.value })}
            </li>
          ))}
        </ul>
      )}
      {call === null ? (
        <p className={styles.line}>{words.formula.noFunction}</p>
      ) : (
        <code className={styles.call}>{call}</code>
      )}
      {entry.assigned.includes("formula") && <Ours />}
    </Section>
  );
}

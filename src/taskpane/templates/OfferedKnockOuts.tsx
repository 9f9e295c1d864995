import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";

interface OfferedKnockOutsProps {
  readonly template: Template;
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

const useStyles = makeStyles({
  offer: { margin: "16px 0 0", padding: 0, border: "none" },
  legend: { padding: 0 },
  item: { display: "flex" },
  why: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** Knock-out items that a document names without using them: whoever wants them ticks them. */
export function OfferedKnockOuts({ template, chosen, choose }: OfferedKnockOutsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.interface.templates;
  if (template.optionalKnockOuts.length === 0) return null;
  const naming = template.sources.find(({ says }) => says["bottomLine"] !== undefined);
  return (
    <fieldset className={styles.offer}>
      <legend className={styles.legend}>{words.offered}</legend>
      {naming && (
        <p className={styles.why}>
          {phrase(words.offeredWhy, { words: naming.says["bottomLine"] ?? "" })}
        </p>
      )}
      {template.optionalKnockOuts.map((id) => (
        <Checkbox
          key={id}
          className={styles.item}
          label={texts.indicators[id]?.name ?? id}
          checked={chosen.includes(id)}
          onChange={(_event, { checked }) => {
            choose(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id));
          }}
        />
      ))}
    </fieldset>
  );
}

import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import { CardIndicators } from "./CardIndicators";
import type { OriginProps } from "./origin-props";
import { PickedIndicators } from "./PickedIndicators";
import { TemplateIndicators } from "./TemplateIndicators";

/** Where the indicators may come from, and what then asks for them. */
const ORIGINS = {
  template: TemplateIndicators,
  card: CardIndicators,
  picked: PickedIndicators,
} as const;

type Origin = keyof typeof ORIGINS;

const useStyles = makeStyles({
  chooser: { display: "grid", rowGap: "8px", marginTop: "16px" },
  count: { margin: 0 },
});

/** Asks which indicators the sheet is for. */
export function IndicatorChooser(props: OriginProps) {
  const styles = useStyles();
  const words = useTexts().interface.workingSheets.chooser;
  const [origin, setOrigin] = useState<Origin>("template");
  const Chosen = ORIGINS[origin];
  const count = props.chosen.length;
  return (
    <div className={styles.chooser}>
      <Field label={words.origin}>
        <RadioGroup
          value={origin}
          onChange={(_event, { value }) => {
            setOrigin(value as Origin);
            props.choose([]);
          }}
        >
          {Object.keys(ORIGINS).map((id) => (
            <Radio key={id} value={id} label={words[id as Origin]} />
          ))}
        </RadioGroup>
      </Field>
      <Chosen {...props} />
      <p role="status" className={styles.count}>
        {count === 0 ? words.none : phrase(words.chosen, { count })}
      </p>
    </div>
  );
}

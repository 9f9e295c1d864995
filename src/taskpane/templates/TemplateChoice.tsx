import {
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { templates } from "../../catalogue/templates";
import { useTexts } from "../frame/language-context";
import { TemplateLabel } from "./TemplateLabel";

interface TemplateChoiceProps {
  readonly chosen: Template;
  readonly choose: (id: string) => void;
}

const useStyles = makeStyles({
  choices: { display: "grid", rowGap: "8px" },
  choice: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** The industries, one template each. */
export function TemplateChoice({ chosen, choose }: TemplateChoiceProps) {
  const styles = useStyles();
  const texts = useTexts().interface.templates;
  return (
    <Field label={texts.industry}>
      <RadioGroup
        className={styles.choices}
        value={chosen.id}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        {templates().map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            className={mergeClasses(styles.choice, template === chosen && styles.chosen)}
            label={<TemplateLabel template={template} />}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { ChoiceItem } from "./ChoiceItem";
import type { ChoiceGroup } from "./choice-group";

interface GroupedChoiceProps {
  /** None is empty, and no id occurs twice. */
  readonly groups: readonly ChoiceGroup[];
  readonly chosenId: string;
  readonly choose: (id: string) => void;
}

const useStyles = makeStyles({
  groups: { flexWrap: "wrap", columnGap: "4px" },
  items: { display: "grid", rowGap: "4px", marginTop: "4px" },
});

/** What can be inserted: first the group, then one of its few items. */
export function GroupedChoice({ groups, chosenId, choose }: GroupedChoiceProps) {
  const styles = useStyles();
  const texts = useTexts().interface.templates;
  const open = groups.find(({ items }) => items.some(({ id }) => id === chosenId));
  return (
    <>
      <Field label={texts.purpose}>
        <RadioGroup
          layout="horizontal"
          className={styles.groups}
          value={open?.id ?? ""}
          onChange={(_event, { value }) => {
            const [first] = groups.find(({ id }) => id === value)?.items ?? [];
            if (first) choose(first.id);
          }}
        >
          {groups.map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </RadioGroup>
      </Field>
      <RadioGroup
        className={styles.items}
        aria-label={open?.name}
        value={chosenId}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        {open?.items.map((item) => (
          <ChoiceItem key={item.id} item={item} chosen={item.id === chosenId} />
        ))}
      </RadioGroup>
    </>
  );
}

import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { Category } from "../../../../domain/balance/category";
import { CATEGORIES } from "../../../../domain/balance/category";
import { formatPercent } from "../../../../i18n/numbers";
import { TERMS } from "../../../../i18n/terms";
import { useSpeech } from "../../../frame/language-context";
import type { Wish } from "./addition";
import { CHOICES } from "./weight-choices";

interface AdditionChoicesProps {
  readonly wish: Wish;
  readonly choose: (wish: Wish) => void;
  readonly scalable: boolean;
}

/** Category and weight of the new row, and whether the others give way. */
export function AdditionChoices({ wish, choose, scalable }: AdditionChoicesProps) {
  const { language, texts } = useSpeech();
  const words = texts.interface.adding;
  const change = (part: Partial<Wish>) => {
    choose({ ...wish, ...part });
  };
  return (
    <>
      <Field label={words.category}>
        <Select
          value={wish.category}
          onChange={(_event, { value }) => {
            change({ category: value as Category });
          }}
        >
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {TERMS[language].categories[category].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.weight}>
        <Select
          value={String(wish.weight)}
          onChange={(_event, { value }) => {
            change({ weight: Number(value) });
          }}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={String(choice)}>
              {formatPercent(language, choice)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={words.scale}
        checked={wish.scale}
        disabled={!scalable}
        onChange={(_event, { checked }) => {
          change({ scale: checked === true });
        }}
      />
    </>
  );
}

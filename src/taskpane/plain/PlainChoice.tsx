import { Checkbox } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import type { PlainChosen } from "./use-plain-choice";

/** Lets the user insert cards that work without the add-in. */
export function PlainChoice({ choice }: { choice: PlainChosen }) {
  const words = useTexts().interface.templates;
  return (
    <Checkbox
      label={words.plain}
      checked={choice.isPlain}
      onChange={(_event, { checked }) => {
        choice.choose(checked === true);
      }}
    />
  );
}

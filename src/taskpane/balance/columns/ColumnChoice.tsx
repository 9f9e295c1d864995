import { phrase } from "../../../i18n/phrase";
import { TERMS } from "../../../i18n/terms";
import { ChoiceField } from "../../company/ChoiceField";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import type { PointableColumn } from "./pointable-columns";

interface ColumnChoiceProps {
  readonly column: PointableColumn;
  readonly headers: readonly string[];
  /** "" for none. */
  readonly heading: string;
  readonly choose: (heading: string) => void;
}

/** Which of a table's headings stands for a column of a card. */
export function ColumnChoice({ column, headers, heading, choose }: ColumnChoiceProps) {
  const { language } = useSpeech();
  const words = useBalanceTexts().columns;
  const { name } = TERMS[language].headings[column];
  const isNeeded = column === "category" || column === "weight";
  return (
    <ChoiceField
      label={isNeeded ? name : phrase(words.optional, { column: name })}
      value={heading}
      choices={[
        { value: "", name: words.none },
        ...headers.map((header) => ({ value: header, name: header })),
      ]}
      choose={choose}
    />
  );
}

import { Button } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { cellNames } from "../cell-names";
import { useOpeningRepair, type ToldRepair } from "./use-opening-repair";

/** Tells of the formulas that were entered anew when the pane opened. */
export function OpeningRepair() {
  const { listSeparator } = useTexts().interface.frame;
  const { told, close } = useOpeningRepair();
  if (told === null) return null;
  return (
    <Notice notice={{ intent: "info", text: sentenceFor(told, listSeparator) }}>
      <Button onClick={close}>{told.words.opening.close}</Button>
    </Notice>
  );
}

function sentenceFor({ repair, words }: ToldRepair, separator: string): string {
  const { changes, skipped } = repair;
  const cells = cellNames(changes, words, separator);
  const repaired = phrase(words.opening.repaired, { count: changes.length, cells });
  const left = phrase(words.opening.skipped, { count: skipped.length });
  return [...(changes.length > 0 ? [repaired] : []), ...(skipped.length > 0 ? [left] : [])].join(
    " ",
  );
}

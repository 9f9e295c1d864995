import { workingSheetIds } from "../../catalogue/working-sheets";
import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import type { ChoiceGroup } from "../templates/choice-group";

/** The working sheets, to be chosen beside the scorecards. */
export function workingSheetGroup({
  interface: { workingSheets: words },
  workingSheets,
}: Texts): ChoiceGroup {
  return {
    id: "working-sheets",
    name: words.group,
    items: workingSheetIds().map((id) => {
      const { title = id, description = "", blocks = {} } = workingSheets[id] ?? {};
      const count = Object.values(blocks).flatMap(({ columns }) => Object.keys(columns)).length;
      return { id, name: title, size: phrase(words.columnCount, { count }), description };
    }),
  };
}

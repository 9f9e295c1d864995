import { namesTable } from "../../domain/logs/rfm-table";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerTable } from "../support/answer";

/**
 * The names of the eight RFM segments, as KPI.RFM.SEGMENTS uses them; publications differ in them.
 *
 * @customfunction RFM.NAMES
 * @returns A table that spills over 9 rows and 4 columns; keep it outside Excel tables.
 * @example KPI.RFM.NAMES() = {"R","F","M","Segment";"High","High","High","Key customers to cherish";"High","Low","High","Key customers to develop";"Low","High","High","Key customers to keep";"Low","Low","High","Key customers to win back";"High","High","Low","Other customers to cherish";"High","Low","Low","Other customers to develop";"Low","High","Low","Other customers to keep";"Low","Low","Low","Other customers to win back"}
 */
export function rfmNames(): unknown[][] {
  return answerTable(() => namesTable(TABLE_WORDS[currentLanguage()].rfm));
}

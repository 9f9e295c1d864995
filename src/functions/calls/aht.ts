import { averageHandleTime } from "../../domain/calls/handle-time";
import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { answer } from "../support/answer";

/**
 * Average handle time: talk, hold and work after the contact, for each contact handled; score it
 * only beside a measure of quality, since the shortest contact solves nothing.
 *
 * @customfunction AHT
 * @param talk - Talk time: a cell or a range, added up. Blank cells are skipped; text is refused.
 * @param hold - Time on hold in the same unit: a cell or a range, added up; type 0 if the talk time
 * contains it. Blank cells are skipped.
 * @param wrap - Work after the contact in the same unit: a cell or a range, added up. Blank cells
 * are skipped.
 * @param handled - Contacts handled: a cell or a range, added up. Blank cells are skipped.
 * @returns A time in that unit; #DIV/0! where no contact was handled.
 * @example KPI.AHT(24000, 3000, 9000, 100) = 360
 * @example KPI.AHT({100;140}, 0, {50;70}, {1;1}) = 180
 * @equivalent (SUM({talk})+SUM({hold})+SUM({wrap}))/SUM({handled})
 */
export function aht(
  talk: unknown[][],
  hold: unknown[][],
  wrap: unknown[][],
  handled: unknown[][],
): number | CustomFunctions.Error {
  return answer(() => {
    const times = {
      talk: countTotal(given(1, "talk", talk)),
      hold: countTotal(given(2, "hold", hold)),
      wrap: countTotal(given(3, "wrap", wrap)),
    };
    return averageHandleTime(times, countTotal(given(4, "handled", handled)));
  });
}

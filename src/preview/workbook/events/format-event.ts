import type { Areas } from "../model";
import { formatA1 } from "../range/a1";
import { addressOf } from "../range/area";
import { EventType, WORKBOOK_TARGET } from "./workbook-event";

/** Tells the add-ins that cells look different now. */
export function raiseFormatChanged({ sheet, rects }: Areas): void {
  for (const rect of rects) {
    sheet.book.raise({
      type: EventType.worksheetFormatChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      details: {
        worksheetId: sheet.id,
        address: formatA1(rect),
        referenceId: addressOf({ sheet, rect }),
        source: "Local",
      },
    });
  }
}

import { sheetName } from "../book";
import type { Area } from "../model";
import { quoteSheet } from "../sheet/sheet-reference";
import { formatA1 } from "./a1";

/** Excel's `address`: with the sheet, without dollars. */
export function addressOf({ sheet, rect }: Area): string {
  return `${quoteSheet(sheetName(sheet))}!${formatA1(rect)}`;
}

import { registerTypes } from "./expose";
import { rangeType } from "./range/range-type";
import { worksheetType } from "./sheet/worksheet-type";
import { worksheetsType } from "./sheet/worksheets-type";
import { workbookType } from "./workbook-type";

/** Makes every emulated type known; once per page or test file. */
export function registerObjectModel(): void {
  registerTypes({
    Range: rangeType,
    Workbook: workbookType,
    Worksheet: worksheetType,
    WorksheetCollection: worksheetsType,
  });
}

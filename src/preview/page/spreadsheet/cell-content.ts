import type { FUniver } from "@univerjs/core/facade";
import type { CellContent } from "../preview-surface";

export function cellContent(api: FUniver, address: string): CellContent {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("No sheet is open.");
  const range = sheet.getRange(address);
  return {
    value: range.getValue(),
    text: range.getDisplayValue(),
    formula: range.getFormula(),
  };
}

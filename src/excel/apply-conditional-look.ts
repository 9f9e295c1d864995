import type { ConditionalLook } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";

/** Adds a look that Excel itself puts on or off by a native formula. */
export function applyConditionalLook(sheet: Excel.Worksheet, look: ConditionalLook): void {
  const range = sheet.getRange(areaAddress(look.area)).untrack();
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = look.formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
}

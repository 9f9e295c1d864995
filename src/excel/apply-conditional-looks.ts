import type { ConditionalLook } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";

/** Adds looks that Excel itself puts on or off by native formulas. */
export function applyConditionalLooks(
  sheet: Excel.Worksheet,
  looks: readonly ConditionalLook[],
): void {
  // Asking for the same cells anew would cost as much on the wire as the look itself.
  const collections = new Map<string, Excel.ConditionalFormatCollection>();
  for (const look of looks) {
    const address = areaAddress(look.area);
    const formats = collections.get(address) ?? sheet.getRange(address).conditionalFormats;
    collections.set(address, formats);
    addLook(formats, look);
  }
}

function addLook(formats: Excel.ConditionalFormatCollection, look: ConditionalLook): void {
  const { custom } = formats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = look.formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.numberFormat !== undefined) custom.format.numberFormat = look.numberFormat;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
}

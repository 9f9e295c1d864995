import { allSheets, findSheet } from "../book";
import type { Area } from "../model";
import { parseA1 } from "../range/a1";
import { splitReference } from "../sheet/sheet-reference";
import { gridName, type NamedItem } from "./named-item";

/** The range that a name stands for; null when it is a constant, a formula or a lost reference. */
export function areaOfName(item: NamedItem): Area | null {
  const { refersTo } = gridName(item);
  if (refersTo.startsWith("=")) return null;
  const { sheet: name, address } = splitReference(refersTo);
  const sheet = name === null ? allSheets(item.book)[0] : findSheet(item.book, name);
  const rect = parseA1(address);
  return sheet && rect ? { sheet, rect } : null;
}

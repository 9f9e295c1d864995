import { isErrorValue } from "../range/cell-errors";
import { areaOfName } from "./name-area";
import { gridName, type NamedItem } from "./named-item";

type NameType = "Range" | "String" | "Double" | "Boolean" | "Error";

/** A constant behind a name; undefined for a formula, which this host doesn't compute on its own. */
function constantOf(item: NamedItem): string | number | boolean | undefined {
  const text = gridName(item).refersTo.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isFinite(number)) return number;
  return isErrorValue(text) ? text : undefined;
}

export function nameType(item: NamedItem): NameType {
  if (areaOfName(item)) return "Range";
  const value = constantOf(item);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

/** The address of a range, or the constant; the formula's text where it is neither. */
export function nameValue(item: NamedItem): string | number | boolean {
  const { refersTo } = gridName(item);
  return areaOfName(item) ? refersTo : (constantOf(item) ?? refersTo);
}

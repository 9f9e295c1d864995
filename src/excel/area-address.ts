import { cellAddress } from "../domain/cells/cell-address";
import type { Area } from "../sheets/sheet-plan";

/** An address list longer than this is refused by Excel in `getRanges`. */
const LONGEST_ADDRESS_LIST = 255;

/** The address of an area within its sheet, e.g. "A1:C4", or "B5" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An address that stays as it is wherever it is read from, e.g. "$A$1:$C$4". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** The areas' addresses joined by commas, in as few lists as Excel's limit allows. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const longer = [...lists.slice(-1), address].join(",");
    if (lists.length > 0 && longer.length <= LONGEST_ADDRESS_LIST) lists.pop();
    lists.push(longer.length <= LONGEST_ADDRESS_LIST ? longer : address);
  }
  return lists;
}

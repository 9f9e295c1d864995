import type { Sheet } from "../../workbook/model";
import { parseA1 } from "../../workbook/range/a1";
import type { ValidationState } from "../../workbook/validation/validation-state";

/** A list as the library writes it, with the first of its cells. */
const LIST = /<dataValidation type="list"[^>]* sqref="([^" :]+)/g;

export function hasHiddenArrows(sheet: Sheet): boolean {
  return [...sheet.validations.values()].some(hidesArrow);
}

/** Says of lists in the part of a sheet that no arrow is shown beside their cells. */
export function withHiddenArrows(part: string, sheet: Sheet): string {
  return part.replaceAll(LIST, (element, cell: string) => {
    const rect = parseA1(cell);
    const id = rect && sheet.book.grid.validations.idAt(sheet.id, rect.top, rect.left);
    const state = id === null ? undefined : sheet.validations.get(id);
    if (!state || !hidesArrow(state)) return element;
    return element.replace('type="list"', 'type="list" showDropDown="1"');
  });
}

function hidesArrow({ rule }: ValidationState): boolean {
  const list = rule["list"] as { readonly inCellDropDown?: unknown } | undefined;
  return list?.inCellDropDown === false;
}

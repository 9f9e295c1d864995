import type { Sheet } from "../../workbook/model";
import { placeFormulas, placeOverlays, placeValues } from "./place-cells";
import type { PackageReader } from "./package-reader";
import { readCells, type FileCell } from "./read-cells";
import { readConditionalFormats } from "./read-conditional-formats";
import { readColumns, readRows, readSheetLook } from "./read-layout";
import type { Looks } from "./read-looks";
import { readPage } from "./read-page";
import { readProtection } from "./read-protection";
import { readTable } from "./read-tables";
import { readValidations } from "./read-validations";
import type { Unread } from "./unread";
import { child, children } from "./xml";

/** What all sheets of a file share. */
interface Shared {
  readonly reader: PackageReader;
  readonly looks: Looks;
  readonly theme: readonly string[];
  readonly strings: readonly string[];
  readonly unread: Unread;
}

/** A sheet whose values are in place already. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly part: Element;
  readonly cells: readonly FileCell[];
  readonly shared: Shared;
}

/** Values, looks, sizes and tables: all that formulas anywhere in the workbook may refer to. */
export async function placeSheet(sheet: Sheet, name: string, shared: Shared): Promise<OpenedSheet> {
  const { reader, looks, theme, strings, unread } = shared;
  const part = await reader.xml(name);
  const cells = readCells(part, strings);
  readColumns(sheet, part, looks);
  placeValues(sheet, cells, looks);
  placeOverlays(sheet, part, cells, looks);
  readRows(sheet, part);
  readSheetLook(sheet, part, theme);
  readPage(sheet, part);
  for (const { type, target } of await reader.relations(name)) {
    if (type === "table") readTable(sheet, await reader.xml(target), unread);
  }
  unread.add("hyperlinks", children(child(part, "hyperlinks"), "hyperlink").length);
  return { sheet, part, cells, shared };
}

export function placeSheetFormulas({ sheet, cells, shared }: OpenedSheet): void {
  placeFormulas(sheet, cells, shared.unread);
}

/** What may refer to any cell, and what would keep everything before from being written. */
export function completeSheet({ sheet, part, shared }: OpenedSheet): void {
  const { looks, theme, unread } = shared;
  readValidations(sheet, part, unread);
  readConditionalFormats(sheet, part, { matches: looks.matches, theme, unread });
  readProtection(sheet, part, unread);
}

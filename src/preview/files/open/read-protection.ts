import type { Sheet } from "../../workbook/model";
import type { ProtectionOptions } from "../../workbook/protection/sheet-protection";
import type { Unread } from "./unread";
import { attribute, child, flag } from "./xml";

/**
 * Protects a sheet as its file says. Of a password files keep a sum only, so the protection is kept
 * and the password is not.
 */
export function readProtection(sheet: Sheet, part: Element, unread: Unread): void {
  const written = child(part, "sheetProtection");
  if (!flag(written, "sheet")) return;
  const hasPassword = ["password", "hashValue"].some((name) => attribute(written, name) !== null);
  unread.add("passwords", hasPassword ? 1 : 0);
  sheet.protection = { options: optionsOf(written), password: null };
}

/** In files 1 means forbidden, and what is not said is forbidden, selecting apart. */
function optionsOf(written: Element | undefined): ProtectionOptions {
  const allows = (name: string, forbidden = true) => !flag(written, name, forbidden);
  return {
    allowAutoFilter: allows("autoFilter"),
    allowDeleteColumns: allows("deleteColumns"),
    allowDeleteRows: allows("deleteRows"),
    allowEditObjects: allows("objects", false),
    allowEditScenarios: allows("scenarios", false),
    allowFormatCells: allows("formatCells"),
    allowFormatColumns: allows("formatColumns"),
    allowFormatRows: allows("formatRows"),
    allowInsertColumns: allows("insertColumns"),
    allowInsertHyperlinks: allows("insertHyperlinks"),
    allowInsertRows: allows("insertRows"),
    allowPivotTables: allows("pivotTables"),
    allowSort: allows("sort"),
    selectionMode: selectionMode(
      allows("selectLockedCells", false),
      allows("selectUnlockedCells", false),
    ),
  };
}

function selectionMode(locked: boolean, unlocked: boolean): string {
  if (locked) return "Normal";
  return unlocked ? "Unlocked" : "None";
}

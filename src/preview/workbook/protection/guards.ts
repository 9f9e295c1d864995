import { accessDenied } from "../../wire/host-error";
import type { Area, Book, Sheet } from "../model";
import type { Permission } from "./sheet-protection";

/** On a protected sheet only cells that were unlocked before take values. */
export function isWritable({ sheet, rect }: Area): boolean {
  return !sheet.protection || sheet.overlay.distinct(rect, "locked").every((x) => x === false);
}

/** @throws HostError AccessDenied */
export function requireWritable(area: Area): void {
  if (!isWritable(area)) throw accessDenied();
}

export function isPermitted({ protection }: Sheet, permission: Permission): boolean {
  return !protection || protection.options[permission];
}

/** @throws HostError AccessDenied unless the protection allows this kind of change */
export function requirePermission(sheet: Sheet, permission: Permission): void {
  if (!isPermitted(sheet, permission)) throw accessDenied();
}

/** Changes that no protected sheet takes: tables, merging, validation, conditional formats. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied();
}

/** @throws HostError AccessDenied when sheets may not be added, deleted, renamed or moved */
export function requireStructure(book: Book): void {
  if (book.protection) throw accessDenied();
}

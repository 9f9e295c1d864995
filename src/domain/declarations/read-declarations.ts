import { CATEGORIES } from "../balance/category";
import type { FindingException } from "../card-rules/finding-exception";
import type { OwnFigures, OwnProfile } from "../card-rules/own-profile";
import { FIGURES } from "../card-rules/own-profile";
import type { CategoryWord, Declarations, TableIdentity } from "./declarations";
import type { Members } from "./kept-members";
import { isNumber, isText, isTextOrNull, listOf, objectIn, recordOf } from "./kept-members";
import { roleIn } from "./read-role";
import { tableIn } from "./read-table-declaration";

/** The form in which declarations are written; a later one is for a later version to read. */
const FORM = 2;

/** The former one, which lacks what stands behind figures. */
const FORMER_FORM = 1;

/**
 * Declarations as they are kept in a file.
 *
 * @param declared - The declarations.
 * @returns JSON.
 */
export function writtenDeclarations(declared: Declarations): string {
  return JSON.stringify({ form: FORM, ...declared });
}

/**
 * Reads kept declarations. All of it must be understood, since writing it back would lose the rest.
 *
 * @param text - JSON as `writtenDeclarations` makes it.
 * @returns Null where it is damaged or of another version.
 */
export function readDeclarations(text: string): Declarations | null {
  const kept = objectIn(parsed(text));
  if (kept?.["form"] !== FORM && kept?.["form"] !== FORMER_FORM) return null;
  const exceptions = listOf(kept["exceptions"], exceptionIn);
  const tables = listOf(kept["tables"], tableIn);
  const words = listOf(kept["words"], wordIn);
  const profiles = listOf(kept["profiles"], profileIn);
  // Files of the former form have none of these two.
  const roles = listOf(kept["roles"] ?? [], roleIn);
  const identities = listOf(kept["identities"] ?? [], identityIn);
  if (!exceptions || !tables || !words || !profiles || !roles || !identities) return null;
  return { exceptions, tables, words, profiles, roles, identities };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function exceptionIn({ rule, card, subject, reason }: Members): FindingException | null {
  if (!isText(rule) || !isText(card) || !isText(reason)) return null;
  return isTextOrNull(subject) ? { rule, card, subject, reason } : null;
}

function identityIn({ table, id }: Members): TableIdentity | null {
  return isText(table) && isText(id) ? { table, id } : null;
}

function wordIn({ word, category }: Members): CategoryWord | null {
  const known = CATEGORIES.find((one) => one === category);
  return isText(word) && known ? { word, category: known } : null;
}

function profileIn({ id, name, figures }: Members): OwnProfile | null {
  const own = recordOf(figures, FIGURES, isNumber);
  return isText(id) && isText(name) && own ? { id, name, figures: own satisfies OwnFigures } : null;
}

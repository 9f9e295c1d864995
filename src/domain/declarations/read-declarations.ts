import { CATEGORIES } from "../balance/category";
import type { FindingException } from "../card-rules/finding-exception";
import type { OwnProfile } from "../card-rules/own-profile";
import { FIGURES } from "../card-rules/own-profile";
import type { CategoryWord, Declarations, TableIdentity } from "./declarations";
import type { Members } from "./kept-members";
import {
  complete,
  fitting,
  isNumber,
  isText,
  isTextOrNull,
  listOf,
  objectIn,
  recordOf,
} from "./kept-members";
import { roleIn } from "./read-role";
import { tableIn } from "./read-table-declaration";

/** The form in which declarations are written; a later one is for a later version to read. */
const FORM = 2;

/** Those that can be read: the former one lacks what stands behind figures. */
const FORMS: readonly unknown[] = [1, FORM];

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
  if (kept === null || !FORMS.includes(kept["form"])) return null;
  // Files of the former form may have none of the last two.
  const { exceptions, tables, words, profiles, roles = [], identities = [] } = kept;
  return complete({
    exceptions: listOf(exceptions, exceptionIn),
    tables: listOf(tables, tableIn),
    words: listOf(words, wordIn),
    profiles: listOf(profiles, profileIn),
    roles: listOf(roles, roleIn),
    identities: listOf(identities, identityIn),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const exceptionIn = ({ rule, card, subject, reason }: Members): FindingException | null =>
  complete({
    rule: fitting(rule, isText),
    card: fitting(card, isText),
    subject: fitting(subject, isTextOrNull),
    reason: fitting(reason, isText),
  });

const identityIn = ({ table, id }: Members): TableIdentity | null =>
  complete({ table: fitting(table, isText), id: fitting(id, isText) });

const wordIn = ({ word, category }: Members): CategoryWord | null =>
  complete({
    word: fitting(word, isText),
    category: CATEGORIES.find((one) => one === category),
  });

const profileIn = ({ id, name, figures }: Members): OwnProfile | null =>
  complete({
    id: fitting(id, isText),
    name: fitting(name, isText),
    figures: recordOf(figures, FIGURES, isNumber),
  });

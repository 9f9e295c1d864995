import { CATEGORIES } from "../balance/category";
import { CARD_LEVELS, FACT_COLUMNS } from "../card-rules/card-facts";
import type { FindingException } from "../card-rules/finding-exception";
import type { OwnFigures, OwnProfile } from "../card-rules/own-profile";
import { FIGURES } from "../card-rules/own-profile";
import type {
  CategoryWord,
  Declarations,
  PointedColumns,
  TableDeclaration,
  TableIdentity,
} from "./declarations";

/** The form in which declarations are written; another one is for another version to read. */
const FORM = 1;

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
  if (kept?.["form"] !== FORM) return null;
  const exceptions = listOf(kept["exceptions"], exceptionIn);
  const tables = listOf(kept["tables"], tableIn);
  const words = listOf(kept["words"], wordIn);
  const profiles = listOf(kept["profiles"], profileIn);
  // Files of before renamed tables were followed have none.
  const identities = listOf(kept["identities"] ?? [], identityIn);
  if (!exceptions || !tables || !words || !profiles || !identities) return null;
  return { exceptions, tables, words, profiles, identities };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Members = Readonly<Record<string, unknown>>;

function objectIn(value: unknown): Members | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : null;
}

function listOf<Item>(value: unknown, read: (item: Members) => Item | null): Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((item: unknown) => {
    const members = objectIn(item);
    return members && read(members);
  });
  return items.some((item) => item === null) ? null : (items as Item[]);
}

const isText = (value: unknown): value is string => typeof value === "string";

function exceptionIn({ rule, card, subject, reason }: Members): FindingException | null {
  if (!isText(rule) || !isText(card) || !isText(reason)) return null;
  return isText(subject) || subject === null ? { rule, card, subject, reason } : null;
}

function tableIn({ table, columns, profile, level: said = null }: Members) {
  const pointed = recordOf(columns, FACT_COLUMNS, isText) satisfies PointedColumns | null;
  const level = CARD_LEVELS.find((one) => one === said) ?? null;
  if (!isText(table) || pointed === null || level !== said) return null;
  if (!isText(profile) && profile !== null) return null;
  return { table, columns: pointed, profile, level } satisfies TableDeclaration;
}

function identityIn({ table, id }: Members): TableIdentity | null {
  return isText(table) && isText(id) ? { table, id } : null;
}

function wordIn({ word, category }: Members): CategoryWord | null {
  const known = CATEGORIES.find((one) => one === category);
  return isText(word) && known ? { word, category: known } : null;
}

function profileIn({ id, name, figures }: Members): OwnProfile | null {
  const own = recordOf(figures, FIGURES, Number.isFinite as (value: unknown) => value is number);
  return isText(id) && isText(name) && own ? { id, name, figures: own satisfies OwnFigures } : null;
}

function recordOf<Key extends string, Value>(
  value: unknown,
  keys: readonly Key[],
  fits: (value: unknown) => value is Value,
): Partial<Record<Key, Value>> | null {
  const members = objectIn(value);
  if (members === null) return null;
  const known: readonly string[] = keys;
  const isGood = Object.entries(members).every(([key, one]) => known.includes(key) && fits(one));
  return isGood ? (members as Partial<Record<Key, Value>>) : null;
}

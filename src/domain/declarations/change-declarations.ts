import type { FindingException } from "../card-rules/finding-exception";
import { foldedText } from "../card-rules/folded-text";
import type { OwnProfile } from "../card-rules/own-profile";
import type { CategoryWord, Declarations, TableDeclaration } from "./declarations";
import { NO_DECLARATIONS } from "./declarations";

/** One thing that is declared, or no longer. */
export type DeclarationChange = (declared: Declarations) => Declarations;

const undeclared = (table: string): TableDeclaration => ({
  table,
  columns: {},
  profile: null,
  level: null,
  surveys: [],
  outcome: null,
  days: null,
  targets: [],
  combined: null,
});

/**
 * What was declared about a table.
 *
 * @param declared - All declarations.
 * @param table - Its name.
 * @returns Nothing but the name where nothing was.
 */
export function declaredOf({ tables }: Declarations, table: string): TableDeclaration {
  return tables.find((one) => one.table === table) ?? undeclared(table);
}

/**
 * What was declared about how cells are to be read: columns and words. The rest explains figures once
 * they are read, so that a change of it need not read them again.
 *
 * @param declared - All declarations.
 * @returns The declarations of columns and words alone.
 */
export const columnsAndWords = ({ tables, words }: Declarations): Declarations => ({
  ...NO_DECLARATIONS,
  tables: tables.map(({ table, columns }) => ({ ...undeclared(table), columns })),
  words,
});

/**
 * The profile of somebody's own that was chosen for a table.
 *
 * @param declared - All declarations.
 * @param table - Its name.
 * @returns Null where it is measured against the published one.
 */
export function ownProfileOf(declared: Declarations, table: string): OwnProfile | null {
  const { profile } = declaredOf(declared, table);
  return declared.profiles.find(({ id }) => id === profile) ?? null;
}

const isSame = (one: FindingException, other: FindingException): boolean =>
  one.rule === other.rule && one.card === other.card && one.subject === other.subject;

/**
 * Accepts a finding for a reason; an earlier reason for the same finding gives way.
 *
 * @param exception - What is accepted, and why.
 * @returns The change.
 */
export const declareException =
  (exception: FindingException): DeclarationChange =>
  (declared) => ({
    ...declared,
    exceptions: [...declared.exceptions.filter((one) => !isSame(one, exception)), exception],
  });

/**
 * Accepts a finding no longer.
 *
 * @param exception - What was accepted.
 * @returns The change.
 */
export const withdrawException =
  (exception: FindingException): DeclarationChange =>
  (declared) => ({
    ...declared,
    exceptions: declared.exceptions.filter((one) => !isSame(one, exception)),
  });

/**
 * Declares something of a table; what is not mentioned stays.
 *
 * @param table - Its name.
 * @param said - What is new.
 * @returns The change.
 */
export const declareTable =
  (table: string, said: Partial<Omit<TableDeclaration, "table">>): DeclarationChange =>
  (declared) => ({
    ...declared,
    tables: [
      ...declared.tables.filter((one) => one.table !== table),
      { ...declaredOf(declared, table), ...said },
    ],
  });

/**
 * Says which category a word of the user's means, in every table of the workbook.
 *
 * @param said - The word and what it means.
 * @returns The change.
 */
export const declareWord =
  (said: CategoryWord): DeclarationChange =>
  (declared) => ({ ...declared, words: [...otherWords(declared, said.word), said] });

/**
 * Forgets what a word means.
 *
 * @param word - As it was declared.
 * @returns The change.
 */
export const forgetWord =
  (word: string): DeclarationChange =>
  (declared) => ({ ...declared, words: otherWords(declared, word) });

function otherWords({ words }: Declarations, word: string): readonly CategoryWord[] {
  return words.filter((one) => foldedText(one.word) !== foldedText(word));
}

/**
 * Keeps a profile of the user's own, in the place of an earlier one with its id.
 *
 * @param profile - The profile.
 * @returns The change.
 */
export const declareProfile =
  (profile: OwnProfile): DeclarationChange =>
  (declared) => ({
    ...declared,
    profiles: [...declared.profiles.filter(({ id }) => id !== profile.id), profile],
  });

/**
 * Deletes a profile; the tables that used it go back to the published one.
 *
 * @param id - Of the profile.
 * @returns The change.
 */
export const deleteProfile =
  (id: string): DeclarationChange =>
  (declared) => ({
    ...declared,
    profiles: declared.profiles.filter((one) => one.id !== id),
    tables: declared.tables.map((one) => (one.profile === id ? { ...one, profile: null } : one)),
  });

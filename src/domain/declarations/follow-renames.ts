import type { DeclarationChange } from "./change-declarations";
import type { Declarations, TableIdentity } from "./declarations";

/**
 * Takes declarations about tables that were renamed for the tables' new names.
 *
 * @param declared - Declarations, by the names that the tables had when they were made.
 * @param present - Tables as they are called now. A name that is among them is not taken for another's.
 * @returns The same where nothing was renamed.
 */
export function followRenames(
  declared: Declarations,
  present: readonly TableIdentity[],
): Declarations {
  const names = new Map(
    declared.identities.flatMap(({ table, id }) => {
      const renamed = present.find((one) => one.id === id);
      const isTaken = present.some((one) => one.table === table);
      return renamed === undefined || isTaken ? [] : [[table, renamed.table] as const];
    }),
  );
  if (names.size === 0) return declared;
  const follow = (table: string) => names.get(table) ?? table;
  return {
    ...declared,
    exceptions: declared.exceptions.map((one) => ({ ...one, card: follow(one.card) })),
    tables: declared.tables.map((one) => ({ ...one, table: follow(one.table) })),
    identities: declared.identities.map((one) => ({ ...one, table: follow(one.table) })),
  };
}

/**
 * Makes a change to whatever the tables are called now, and remembers the tables that it is about.
 *
 * @param change - What is declared.
 * @param present - Tables as they are called now.
 * @returns The change with both.
 */
export const changeOfTables =
  (change: DeclarationChange, present: readonly TableIdentity[]): DeclarationChange =>
  (declared) => {
    const changed = change(followRenames(declared, present));
    const mentioned = new Set([
      ...changed.exceptions.map(({ card }) => card),
      ...changed.tables.map(({ table }) => table),
    ]);
    const known = present.filter(({ table }) => mentioned.has(table));
    const others = changed.identities.filter(
      ({ table }) => mentioned.has(table) && !known.some((one) => one.table === table),
    );
    return { ...changed, identities: [...others, ...known] };
  };

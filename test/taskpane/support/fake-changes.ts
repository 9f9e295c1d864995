import type { CellChange } from "../../../src/excel/change-cells";

/** Changes no cell, and answers with what would take the changes back. */
export function fakeChanges() {
  return jest.fn((_sheetName: string, changes: readonly CellChange[]) =>
    Promise.resolve(
      changes.map(({ address, from, to }): CellChange => ({ address, from: to, to: from })),
    ),
  );
}

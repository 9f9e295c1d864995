import { folded } from "./table-index";
import type { NameSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

/** Finds defined names: those of a sheet go before those of the workbook. */
export class NameIndex {
  private readonly everywhere: ReadonlyMap<string, NameSnapshot>;
  private readonly bySheet: ReadonlyMap<string, NameSnapshot>[];

  /**
   * Sorts the names once.
   *
   * @param snapshot - The workbook.
   */
  constructor({ names, sheets }: WorkbookSnapshot) {
    const indexed = (list: readonly NameSnapshot[]) =>
      new Map(list.map((name) => [folded(name.name), name]));
    this.everywhere = indexed(names);
    this.bySheet = sheets.map((sheet) => indexed(sheet.names));
  }

  /**
   * A name as a formula on a sheet means it.
   *
   * @param name - In any case.
   * @param sheet - The sheet.
   * @returns The name, undefined where there is none.
   */
  find(name: string, sheet: number): NameSnapshot | undefined {
    const key = folded(name);
    return this.bySheet[sheet]?.get(key) ?? this.everywhere.get(key);
  }
}

import { MAX_COLUMNS, MAX_ROWS } from "../../grid/rect";
import { asInteger, given } from "../../wire/arguments";
import { invalidArgument } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { Area, Sheet } from "../model";
import { areaFrom } from "../range/area-argument";

/** Rows and columns that stay in view. Each call replaces what was frozen before. */
export const freezePanesType: ExcelType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, count) => {
      freeze(sheet, given(count) ? asInteger(count) : 1, 0);
    },
    freezeColumns: (sheet, count) => {
      freeze(sheet, 0, given(count) ? asInteger(count) : 1);
    },
    freezeAt: (sheet, range) => {
      const { rect } = areaFrom(sheet, range);
      const rows = rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1;
      const columns = rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1;
      freeze(sheet, rows, columns);
    },
    unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    getLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (!area) throw invalidArgument();
      return asWireObject("Range", area);
    },
    getLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area && asWireObject("Range", area);
    },
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.book.grid.layout.freeze(sheet.id, { rows, columns });
}

function frozenArea(sheet: Sheet): Area | null {
  const { rows, columns } = sheet.book.grid.layout.frozen(sheet.id);
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? MAX_ROWS - 1 : rows - 1;
  const right = columns === 0 ? MAX_COLUMNS - 1 : columns - 1;
  return { sheet, rect: { top: 0, left: 0, bottom, right } };
}

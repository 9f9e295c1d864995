import { cellCount, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from "../../grid/rect";
import { asFlag, given } from "../../wire/arguments";
import { itemNotFound } from "../../wire/host-error";
import type { ExcelType, Property } from "../../wire/wire-object";
import { raiseFormatChanged } from "../events/format-event";
import { asWireObject } from "../expose";
import { getColumnProperties, setColumnProperties } from "../format/column-properties";
import { uniform } from "../format/style-property";
import type { Area, Areas } from "../model";
import { requirePermission } from "../protection/guards";
import { selectArea } from "../selection/select";
import { isWholeColumns, isWholeRows } from "./a1";
import { addressOf, intersectAreas } from "./area";
import { clearArea } from "./clear";
import { geometryMethods } from "./geometry";
import { deleteCells, insertCells } from "./insert-delete";
import { matrixFor } from "./matrix";
import { mergeArea, mergedRects, unmergeArea } from "./merge";
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
} from "./read-cells";
import { spillOf, spillParentOf } from "./spill";
import { surroundingRegion } from "./surrounding-region";
import { usedArea } from "./used-area";
import { writeCells } from "./write-cells";
import { writeNumberFormats } from "./write-number-formats";

/** Rows and columns beyond these are asked for their visibility one by one no more. */
const LOOKED_AT = 2000;

export const rangeType: ExcelType<Area> = {
  name: "Range",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    rowIndex: { get: ({ rect }) => rect.top },
    columnIndex: { get: ({ rect }) => rect.left },
    rowCount: { get: ({ rect }) => rowCount(rect) },
    columnCount: { get: ({ rect }) => columnCount(rect) },
    cellCount: { get: ({ rect }) => cellCount(rect) },
    isEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    isEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    values: { get: readValues, set: writeCells },
    formulas: { get: readFormulas, set: writeCells },
    formulasLocal: { get: readFormulas, set: writeCells },
    formulasR1C1: {
      get: readFormulasR1C1,
      set: (area, value) => {
        writeCells(area, value, "R1C1");
      },
    },
    text: { get: readText },
    valueTypes: { get: readValueTypes },
    numberFormat: { get: readNumberFormats, set: writeNumberFormats },
    numberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    rowHidden: hidden("row"),
    columnHidden: hidden("column"),
    hidden: { get: (area) => isHidden(area, "row") === true || isHidden(area, "column") === true },
    hasSpill: { get: hasSpill },
  },
  links: {
    format: (area) => asWireObject("RangeFormat", areasOf(area)),
    dataValidation: (area) => asWireObject("DataValidation", areasOf(area)),
    conditionalFormats: (area) => asWireObject("ConditionalFormatCollection", areasOf(area)),
    worksheet: ({ sheet }) => asWireObject("Worksheet", sheet),
  },
  methods: {
    ...geometryMethods,
    _ValidateArraySize: (area, rows, columns) => {
      matrixFor(area, Array(Number(rows)).fill(Array(Number(columns)).fill(null)));
    },
    clear: clearArea,
    insert: (area, shift) => asWireObject("Range", insertCells(area, shift)),
    delete: deleteCells,
    merge: mergeArea,
    unmerge: unmergeArea,
    select: selectArea,
    getColumnProperties,
    setColumnProperties,
    getTables: (area, fullyContained) =>
      asWireObject("TableScopedCollection", {
        area,
        fully: given(fullyContained) && asFlag(fullyContained),
      }),
    getUsedRange: async (area, valuesOnly) => {
      const used = await usedArea(area, given(valuesOnly) && asFlag(valuesOnly));
      if (!used) throw itemNotFound();
      return asWireObject("Range", used);
    },
    getUsedRangeOrNullObject: async (area, valuesOnly) => {
      const used = await usedArea(area, given(valuesOnly) && asFlag(valuesOnly));
      return used && asWireObject("Range", used);
    },
    getSurroundingRegion: async (area) => asWireObject("Range", await surroundingRegion(area)),
    getSpillingToRange: async (area) => found(await spillOf(area)),
    getSpillingToRangeOrNullObject: async (area) => orNull(await spillOf(area)),
    getSpillParent: async (area) => found(await spillParentOf(area)),
    getSpillParentOrNullObject: async (area) => orNull(await spillParentOf(area)),
    getMergedAreasOrNullObject: (area) => {
      const shared = mergedRects(area).flatMap(
        (rect) => intersectAreas(area, { sheet: area.sheet, rect })?.rect ?? [],
      );
      const { sheet } = area;
      return shared.length === 0 ? null : asWireObject("RangeAreas", { sheet, rects: shared });
    },
  },
  since: {
    getTables: "1.9",
    getColumnProperties: "1.9",
    setColumnProperties: "1.9",
    hasSpill: "1.12",
    getSpillingToRange: "1.12",
    getSpillingToRangeOrNullObject: "1.12",
    getSpillParent: "1.12",
    getSpillParentOrNullObject: "1.12",
    getMergedAreasOrNullObject: "1.13",
  },
};

function areasOf({ sheet, rect }: Area): Areas {
  return { sheet, rects: [rect] };
}

function found(area: Area | null) {
  if (!area) throw itemNotFound();
  return asWireObject("Range", area);
}

function orNull(area: Area | null) {
  return area && asWireObject("Range", area);
}

async function hasSpill(area: Area): Promise<boolean | null> {
  const { sheet, rect } = area;
  await sheet.book.grid.recalculation.finish();
  const cells = sheet.book.grid.cells.read(sheet.id, rect).flat();
  return uniform(cells.map(({ spilled }) => spilled));
}

/** Whether rows or columns are hidden: yes, no, or null for some. */
function isHidden({ sheet, rect }: Area, axis: "row" | "column"): boolean | null {
  const { layout } = sheet.book.grid;
  const [first, last] = axis === "row" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const count = Math.min(last - first + 1, LOOKED_AT, axis === "row" ? MAX_ROWS : MAX_COLUMNS);
  const flags = Array.from({ length: count }, (_, offset) =>
    axis === "row"
      ? layout.rowHidden(sheet.id, first + offset)
      : layout.columnHidden(sheet.id, first + offset),
  );
  return uniform(flags);
}

function hidden(axis: "row" | "column"): Property<Area> {
  return {
    get: (area) => isHidden(area, axis),
    set: ({ sheet, rect }, value) => {
      const { layout } = sheet.book.grid;
      requirePermission(sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
      if (axis === "row") layout.setRowsHidden(sheet.id, rect, asFlag(value));
      else layout.setColumnsHidden(sheet.id, rect, asFlag(value));
      raiseFormatChanged({ sheet, rects: [rect] });
    },
  };
}

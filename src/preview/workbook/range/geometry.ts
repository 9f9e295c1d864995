import { bounding, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from "../../grid/rect";
import { asInteger, given } from "../../wire/arguments";
import { itemNotFound } from "../../wire/host-error";
import type { Method } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { Area } from "../model";
import { areaAt, intersectAreas } from "./area";
import { areaFrom } from "./area-argument";

type Move = (area: Area, first: unknown, second: unknown) => Area;

/** Methods that lead from one range to another by counting rows and columns. */
const MOVES: Readonly<Record<string, Move>> = {
  getCell: ({ sheet, rect }, row, column) => {
    const top = rect.top + asInteger(row);
    const left = rect.left + asInteger(column);
    return areaAt({ sheet, rect }, { top, left, bottom: top, right: left });
  },
  getRow: (area, index) => {
    const row = area.rect.top + asInteger(index);
    return areaAt(area, { ...area.rect, top: row, bottom: row });
  },
  getColumn: (area, index) => {
    const column = area.rect.left + asInteger(index);
    return areaAt(area, { ...area.rect, left: column, right: column });
  },
  getLastRow: (area) => areaAt(area, { ...area.rect, top: area.rect.bottom }),
  getLastColumn: (area) => areaAt(area, { ...area.rect, left: area.rect.right }),
  getLastCell: (area) =>
    areaAt(area, { ...area.rect, top: area.rect.bottom, left: area.rect.right }),
  getEntireRow: (area) => areaAt(area, { ...area.rect, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: (area) => areaAt(area, { ...area.rect, top: 0, bottom: MAX_ROWS - 1 }),
  getOffsetRange: ({ sheet, rect }, rows, columns) => {
    const down = asInteger(rows);
    const right = asInteger(columns);
    return areaAt(
      { sheet, rect },
      {
        top: rect.top + down,
        left: rect.left + right,
        bottom: rect.bottom + down,
        right: rect.right + right,
      },
    );
  },
  getResizedRange: (area, rows, columns) =>
    areaAt(area, {
      ...area.rect,
      bottom: area.rect.bottom + asInteger(rows),
      right: area.rect.right + asInteger(columns),
    }),
  getAbsoluteResizedRange: (area, rows, columns) =>
    areaAt(area, {
      ...area.rect,
      bottom: area.rect.top + asInteger(rows) - 1,
      right: area.rect.left + asInteger(columns) - 1,
    }),
  getRowsAbove: (area, count) => beside(area, -countOf(count), 0),
  getRowsBelow: (area, count) => beside(area, countOf(count), 0),
  getColumnsBefore: (area, count) => beside(area, 0, -countOf(count)),
  getColumnsAfter: (area, count) => beside(area, 0, countOf(count)),
  getBoundingRect: (area, other) =>
    areaAt(area, bounding(area.rect, areaFrom(area.sheet, other).rect)),
};

export const geometryMethods: Readonly<Record<string, Method<Area>>> = {
  ...Object.fromEntries(
    Object.entries(MOVES).map(([name, move]) => [
      name,
      (area: Area, first: unknown, second: unknown) => range(move(area, first, second)),
    ]),
  ),
  getIntersection: (area, other) => {
    const shared = intersectAreas(area, areaFrom(area.sheet, other));
    if (!shared) throw itemNotFound();
    return range(shared);
  },
  getIntersectionOrNullObject: (area, other) => {
    const shared = intersectAreas(area, areaFrom(area.sheet, other));
    return shared && range(shared);
  },
};

function range(area: Area) {
  return asWireObject("Range", area);
}

function countOf(count: unknown): number {
  return given(count) ? asInteger(count) : 1;
}

/** The rows or columns next to a range; a negative count looks the other way. */
function beside(area: Area, rows: number, columns: number): Area {
  const { rect } = area;
  const down = rows > 0 ? rowCount(rect) : rows;
  const right = columns > 0 ? columnCount(rect) : columns;
  const top = rect.top + (rows === 0 ? 0 : down);
  const left = rect.left + (columns === 0 ? 0 : right);
  return areaAt(area, {
    top,
    left,
    bottom: rows === 0 ? rect.bottom : top + Math.abs(rows) - 1,
    right: columns === 0 ? rect.right : left + Math.abs(columns) - 1,
  });
}

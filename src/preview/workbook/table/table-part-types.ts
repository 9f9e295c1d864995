import { columnCount, rowCount, type Rect } from "../../grid/rect";
import { asInteger, asText } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { Area } from "../model";
import { readValues } from "../range/read-cells";
import { writeCells } from "../range/write-cells";
import { addRows } from "./add-rows";
import { deleteLastRow } from "./delete-last-row";
import {
  bodyRect,
  headerRect,
  headings,
  tableArea,
  tableRect,
  totalsRect,
  type Table,
} from "./table";
import type { TableColumn, TableRow } from "./table-parts";

export const tableColumnsType: ExcelType<Table> = {
  name: "TableColumnCollection",
  properties: { count: { get: (table) => headings(table).length } },
  items: (table) => headings(table).map((_, index) => column(table, index)),
  methods: {
    getCount: (table) => headings(table).length,
    getItem: (table, key) => {
      const index = columnIndex(table, key);
      if (index < 0) throw itemNotFound();
      return column(table, index);
    },
    getItemOrNullObject: (table, key) => {
      const index = columnIndex(table, key);
      return index < 0 ? null : column(table, index);
    },
    getItemAt: (table, index) => {
      const wanted = asInteger(index);
      if (headings(table)[wanted] === undefined) throw invalidArgument();
      return column(table, wanted);
    },
  },
};

export const tableColumnType: ExcelType<TableColumn> = {
  name: "TableColumn",
  identity: ["id"],
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => headings(table)[index] ?? "",
      set: (target, value) => {
        writeCells(columnArea(target, shownHeaderRect(target.table)), asText(value));
      },
    },
    values: {
      get: (target) => readValues(columnArea(target, tableRect(target.table))),
      set: (target, value) => {
        writeCells(columnArea(target, tableRect(target.table)), value);
      },
    },
  },
  methods: {
    getRange: (target) => range(columnArea(target, tableRect(target.table))),
    getHeaderRowRange: (target) => range(columnArea(target, shownHeaderRect(target.table))),
    getDataBodyRange: (target) => range(columnArea(target, bodyRect(target.table))),
    getTotalRowRange: (target) => {
      const totals = totalsRect(target.table);
      if (!totals) throw itemNotFound();
      return range(columnArea(target, totals));
    },
  },
};

export const tableRowsType: ExcelType<Table> = {
  name: "TableRowCollection",
  properties: { count: { get: (table) => rowCount(bodyRect(table)) } },
  items: (table) =>
    Array.from({ length: rowCount(bodyRect(table)) }, (_, index) =>
      asWireObject("TableRow", { table, index }),
    ),
  methods: {
    add: (table, index, values) => {
      const { rect } = addRows(table, index, values);
      return asWireObject("TableRow", { table, index: rect.top - bodyRect(table).top });
    },
    getCount: (table) => rowCount(bodyRect(table)),
    getItemAt: (table, index) => {
      const wanted = asInteger(index);
      if (wanted < 0 || wanted >= rowCount(bodyRect(table))) throw invalidArgument();
      return asWireObject("TableRow", { table, index: wanted });
    },
  },
};

export const tableRowType: ExcelType<TableRow> = {
  name: "TableRow",
  identity: ["index"],
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => readValues(rowArea(row)),
      set: (row, value) => {
        writeCells(rowArea(row), value);
      },
    },
  },
  methods: { getRange: (row) => range(rowArea(row)), delete: deleteLastRow },
};

/** Columns are found by their heading or by their id, which counts from 1. */
function columnIndex(table: Table, key: unknown): number {
  if (typeof key === "number") return key <= columnCount(bodyRect(table)) ? key - 1 : -1;
  const wanted = asText(key).toLowerCase();
  return headings(table).findIndex((heading) => heading.toLowerCase() === wanted);
}

function column(table: Table, index: number) {
  return asWireObject("TableColumn", { table, index });
}

function range(area: Area) {
  return asWireObject("Range", area);
}

function columnArea({ table, index }: TableColumn, rect: Rect): Area {
  const left = rect.left + index;
  if (left > rect.right) throw itemNotFound();
  return tableArea(table, { ...rect, left, right: left });
}

function shownHeaderRect(table: Table): Rect {
  const rect = headerRect(table);
  if (!rect) throw itemNotFound();
  return rect;
}

function rowArea({ table, index }: TableRow): Area {
  const body = bodyRect(table);
  const top = body.top + index;
  if (top > body.bottom) throw itemNotFound();
  return tableArea(table, { ...body, top, bottom: top });
}

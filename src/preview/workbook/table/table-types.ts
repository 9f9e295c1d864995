import { asFlag, asInteger, asText } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/host-error";
import { isWireObject, type ExcelType, type Property } from "../../wire/wire-object";
import { activeSheet } from "../book";
import { asWireObject, targetOf } from "../expose";
import type { TableLook } from "../model";
import { requireUnprotected } from "../protection/guards";
import { areaFrom } from "../range/area-argument";
import {
  addTable,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  restyleTable,
  showFilterButtons,
  showHeaders,
  showTotals,
} from "./change-table";
import { eventMethods } from "../events/event-methods";
import {
  allTables,
  bodyRect,
  findTable,
  headerRect,
  tableArea,
  tableLook,
  tableName,
  tableRect,
  tablesOn,
  tableSheet,
  totalsRect,
  type Table,
} from "./table";
import type { TableScope } from "./table-parts";

export const tablesType: ExcelType<TableScope> = {
  name: "TableCollection",
  properties: { count: { get: (scope) => tablesOf(scope).length } },
  items: (scope) => tablesOf(scope).map(exposed),
  methods: {
    ...eventMethods("Added", "DataChanged", "Deleted"),
    add: ({ book, sheet }, address, hasHeaders) => {
      const area = isWireObject(address)
        ? targetOf("Range", address)
        : areaFrom(sheet ?? activeSheet(book), asText(address));
      if (sheet && area.sheet !== sheet) throw invalidArgument();
      return exposed(addTable(area, asFlag(hasHeaders)));
    },
    getCount: (scope) => tablesOf(scope).length,
    getItem: (scope, key) => {
      const table = tableIn(scope, key);
      if (!table) throw itemNotFound();
      return exposed(table);
    },
    getItemOrNullObject: (scope, key) => {
      const table = tableIn(scope, key);
      return table ? exposed(table) : null;
    },
    getItemAt: (scope, index) => {
      const table = tablesOf(scope)[asInteger(index)];
      if (!table) throw invalidArgument();
      return exposed(table);
    },
  },
};

export const tableType: ExcelType<Table> = {
  name: "Table",
  identity: ["id"],
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: tableName,
      set: (table, value) => {
        renameTable(table, asText(value));
      },
    },
    style: {
      get: (table) => tableLook(table).style,
      set: (table, value) => {
        restyleTable(table, asText(value));
      },
    },
    showHeaders: {
      get: (table) => tableLook(table).hiddenHeadings === null,
      set: (table, value) => {
        showHeaders(table, asFlag(value));
      },
    },
    showTotals: {
      get: (table) => tableLook(table).showTotals,
      set: (table, value) => {
        showTotals(table, asFlag(value));
      },
    },
    showFilterButton: {
      get: (table) => tableLook(table).showFilterButton,
      set: (table, value) => {
        showFilterButtons(table, asFlag(value));
      },
    },
    showBandedRows: look("showBandedRows"),
    showBandedColumns: look("showBandedColumns"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
  },
  links: {
    columns: (table) => asWireObject("TableColumnCollection", table),
    rows: (table) => asWireObject("TableRowCollection", table),
    worksheet: (table) => asWireObject("Worksheet", tableSheet(table)),
  },
  methods: {
    ...eventMethods("DataChanged"),
    getRange: (table) => asWireObject("Range", tableArea(table, tableRect(table))),
    getHeaderRowRange: (table) => {
      const rect = headerRect(table);
      if (!rect) throw itemNotFound();
      return asWireObject("Range", tableArea(table, rect));
    },
    getDataBodyRange: (table) => asWireObject("Range", tableArea(table, bodyRect(table))),
    getTotalRowRange: (table) => {
      const rect = totalsRect(table);
      if (!rect) throw itemNotFound();
      return asWireObject("Range", tableArea(table, rect));
    },
    convertToRange: (table) => asWireObject("Range", convertToRange(table)),
    delete: deleteTable,
    resize: (table, range) => {
      resizeTable(table, areaFrom(tableSheet(table), range));
    },
  },
  since: { resize: "1.13" },
};

/** A part of the look that this host keeps but doesn't draw. */
function look(
  key: Exclude<keyof TableLook, "style" | "showTotals" | "hiddenHeadings" | "showFilterButton">,
): Property<Table> {
  return {
    get: (table) => tableLook(table)[key],
    set: (table, value) => {
      requireUnprotected(tableSheet(table));
      tableLook(table)[key] = asFlag(value);
    },
  };
}

function tablesOf({ book, sheet }: TableScope): Table[] {
  return sheet ? tablesOn(sheet) : allTables(book);
}

function tableIn(scope: TableScope, key: unknown): Table | undefined {
  const table = findTable(scope.book, asText(key));
  const inScope = table && (!scope.sheet || tableSheet(table) === scope.sheet);
  return inScope ? table : undefined;
}

function exposed(table: Table) {
  return asWireObject("Table", table);
}

import { asText } from "../../wire/arguments";
import { itemNotFound } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import { tableName, tablesIn, type Table } from "./table";
import type { TablesInArea } from "./table-parts";

export const tableScopedType: ExcelType<TablesInArea> = {
  name: "TableScopedCollection",
  introduced: "1.9",
  items: (scope) => tables(scope).map((table) => asWireObject("Table", table)),
  methods: {
    getCount: (scope) => tables(scope).length,
    getFirst: (scope) => {
      const [first] = tables(scope);
      if (!first) throw itemNotFound();
      return asWireObject("Table", first);
    },
    getItem: (scope, key) => {
      const wanted = asText(key).toLowerCase();
      const table = tables(scope).find(
        (item) => item.id === key || tableName(item).toLowerCase() === wanted,
      );
      if (!table) throw itemNotFound();
      return asWireObject("Table", table);
    },
  },
};

function tables({ area, fully }: TablesInArea): Table[] {
  return tablesIn(area, fully);
}

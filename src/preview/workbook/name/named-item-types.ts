import { asFlag, asText, given } from "../../wire/arguments";
import { invalidOperation, itemNotFound } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import { addName, changeName, deleteName, refersToOf } from "./change-name";
import { areaOfName } from "./name-area";
import { nameType, nameValue } from "./name-value";
import { findName, gridName, namesIn, type NamedItem, type NameScope } from "./named-item";
import { sheetById } from "../book";

export const namesType: ExcelType<NameScope> = {
  name: "NamedItemCollection",
  items: (scope) => namesIn(scope).map((item) => asWireObject("NamedItem", item)),
  methods: {
    add: (scope, name, reference, comment) => {
      const text = given(comment) ? asText(comment) : "";
      return asWireObject("NamedItem", addName(scope, asText(name), reference, text));
    },
    getCount: (scope) => namesIn(scope).length,
    getItem: (scope, name) => {
      const item = findName(scope, asText(name));
      if (!item) throw itemNotFound();
      return asWireObject("NamedItem", item);
    },
    getItemOrNullObject: (scope, name) => {
      const item = findName(scope, asText(name));
      return item ? asWireObject("NamedItem", item) : null;
    },
  },
};

export const namedItemType: ExcelType<NamedItem> = {
  name: "NamedItem",
  identity: ["name"],
  properties: {
    name: { get: (item) => gridName(item).name },
    scope: { get: (item) => (gridName(item).sheetId === null ? "Workbook" : "Worksheet") },
    type: { get: nameType },
    value: { get: nameValue },
    formula: {
      get: (item) => refersToOf(item),
      set: (item, value) => {
        changeName(item, { reference: value });
      },
    },
    comment: {
      get: (item) => gridName(item).comment,
      set: (item, value) => {
        changeName(item, { comment: asText(value) });
      },
    },
    visible: {
      get: (item) => !gridName(item).hidden,
      set: (item, value) => {
        changeName(item, { hidden: !asFlag(value) });
      },
    },
  },
  links: {
    worksheet: (item) => {
      const { sheetId } = gridName(item);
      if (sheetId === null) throw invalidOperation("The name belongs to the whole workbook.");
      return asWireObject("Worksheet", sheetById(item.book, sheetId));
    },
    worksheetOrNullObject: (item) => {
      const { sheetId } = gridName(item);
      return sheetId === null ? null : asWireObject("Worksheet", sheetById(item.book, sheetId));
    },
  },
  methods: {
    delete: deleteName,
    getRange: (item) => {
      const area = areaOfName(item);
      if (!area) throw invalidOperation("The name doesn't stand for a range.");
      return asWireObject("Range", area);
    },
    getRangeOrNullObject: (item) => {
      const area = areaOfName(item);
      return area && asWireObject("Range", area);
    },
  },
};

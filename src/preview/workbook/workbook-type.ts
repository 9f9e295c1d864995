import { HostError, itemNotFound } from "../wire/host-error";
import { asText } from "../wire/arguments";
import type { ExcelType } from "../wire/wire-object";
import { eventMethods } from "./events/event-methods";
import { asWireObject } from "./expose";
import type { AddInView } from "./model";
import { areaFrom } from "./range/area-argument";
import { activeSheet } from "./book";
import { activeCell, selectedAreas } from "./selection/select";
import { formatA1 } from "./range/a1";

export const workbookType: ExcelType<AddInView> = {
  name: "Workbook",
  properties: {
    name: { get: () => "Book1.xlsx" },
    readOnly: { get: () => false },
  },
  links: {
    application: ({ book }) => asWireObject("Application", book),
    customXmlParts: ({ book }) =>
      asWireObject("CustomXmlPartCollection", { book, namespaceUri: null }),
    names: ({ book }) => asWireObject("NamedItemCollection", { book, sheet: null }),
    properties: ({ book }) => asWireObject("DocumentProperties", book.properties),
    protection: ({ book }) => asWireObject("WorkbookProtection", book),
    settings: (view) => asWireObject("SettingCollection", view),
    tables: ({ book }) => asWireObject("TableCollection", { book, sheet: null }),
    worksheets: ({ book }) => asWireObject("WorksheetCollection", book),
    _Runtime: (view) => asWireObject("Runtime", view),
  },
  methods: {
    ...eventMethods("Activated"),
    getActiveCell: ({ book }) => asWireObject("Range", activeCell(book)),
    getSelectedRange: ({ book }) => {
      const { sheet, rects } = selectedAreas(book);
      const [rect, ...others] = rects;
      if (!rect) throw itemNotFound();
      if (others.length > 0) {
        throw new HostError(
          "InvalidSelection",
          `The selection ${rects.map((item) => formatA1(item)).join(",")} isn't one block.`,
        );
      }
      return asWireObject("Range", { sheet, rect });
    },
    getSelectedRanges: ({ book }) => asWireObject("RangeAreas", selectedAreas(book)),
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
  since: {
    getSelectedRanges: "1.9",
    _RegisterActivatedEvent: "1.13",
  },
};

/** The range that an event was about, by the address that came with it. */
function eventRange({ book }: AddInView, reference: unknown) {
  return asWireObject("Range", areaFrom(activeSheet(book), asText(reference)));
}

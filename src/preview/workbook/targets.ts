import type { SheetChart } from "./chart/chart-part";
import type { ConditionalFormat } from "./conditional-format/conditional-format";
import type { RangeBorder } from "./format/border-side";
import type {
  AddInView,
  Area,
  Areas,
  Book,
  DocumentProperties,
  IterativeCalculation,
  Sheet,
} from "./model";
import type { NamedItem, NameScope } from "./name/named-item";
import type { Setting } from "./settings/setting";
import type { Table } from "./table/table";
import type { TableColumn, TableRow, TableScope, TablesInArea } from "./table/table-parts";
import type { BookXmlPart, XmlPartScope } from "./xml/book-xml-part";

/** Each type of Excel's object model, and the part of the emulated workbook it stands for. */
export interface Targets {
  Application: Book;
  CellValueConditionalFormat: ConditionalFormat;
  Chart: SheetChart;
  ChartCollection: Sheet;
  ConditionalDataBarNegativeFormat: ConditionalFormat;
  ConditionalDataBarPositiveFormat: ConditionalFormat;
  ConditionalFormat: ConditionalFormat;
  ConditionalFormatCollection: Areas;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  CustomConditionalFormat: ConditionalFormat;
  CustomXmlPart: BookXmlPart;
  CustomXmlPartCollection: XmlPartScope;
  CustomXmlPartScopedCollection: XmlPartScope;
  DataBarConditionalFormat: ConditionalFormat;
  DataValidation: Areas;
  DocumentProperties: DocumentProperties;
  FormatProtection: Areas;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  IterativeCalculation: IterativeCalculation;
  NamedItem: NamedItem;
  NamedItemCollection: NameScope;
  PageLayout: Sheet;
  Range: Area;
  RangeAreas: Areas;
  RangeBorder: RangeBorder;
  RangeBorderCollection: Areas;
  RangeCollection: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeFormat: Areas;
  Runtime: AddInView;
  Setting: Setting;
  SettingCollection: AddInView;
  Table: Table;
  TableCollection: TableScope;
  TableColumn: TableColumn;
  TableColumnCollection: Table;
  TableRow: TableRow;
  TableRowCollection: Table;
  TableScopedCollection: TablesInArea;
  Workbook: AddInView;
  WorkbookProtection: Book;
  Worksheet: Sheet;
  WorksheetCollection: Book;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

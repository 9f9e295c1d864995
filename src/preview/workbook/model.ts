import type { HostSettings } from "../boot/host-settings";
import type { Grid } from "../grid/grid";
import type { Rect } from "../grid/rect";
import type { Chart } from "./chart/chart";
import type { ConditionalFormatState } from "./conditional-format/conditional-format-state";
import type { WorkbookEvent } from "./events/workbook-event";
import type { CellOverlay } from "./format/cell-overlay";
import type { RectStore } from "./format/rect-store";
import type { PageLayout } from "./sheet/page-layout";
import type { SheetProtection } from "./protection/sheet-protection";
import type { ValidationState } from "./validation/validation-state";
import type { XmlPart } from "./xml/xml-part";

/** The state of the emulated workbook. What Excel does with it stands in the files beside. */
export interface Book {
  readonly grid: Grid;
  readonly settings: HostSettings;
  readonly sheets: Map<string, Sheet>;
  /** What the grid doesn't know about a table, by its id. */
  readonly tables: Map<string, TableLook>;
  readonly xmlParts: XmlPart[];
  readonly properties: DocumentProperties;
  readonly application: { calculationMode: CalculationMode; iterative: IterativeCalculation };
  /** Texts of errors that custom functions raised, by sheet and cell. */
  readonly cellMessages: Map<string, string>;
  /** Set while the workbook's structure is protected. */
  protection: { readonly password: string | null } | null;
  /** Tells every connected add-in. */
  raise: (event: WorkbookEvent) => void;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Whether circles are calculated step by step, and until when. */
export interface IterativeCalculation {
  enabled: boolean;
  maxChange: number;
  maxIteration: number;
}

export interface DocumentProperties {
  title: string;
  author: string;
  subject: string;
  comments: string;
  keywords: string;
  category: string;
}

/** One add-in's view of the workbook: what it alone has set. */
export interface AddInView {
  readonly book: Book;
  readonly addInId: string;
  /** The add-in's settings in this workbook, serialised. */
  readonly settings: Map<string, string>;
  eventsEnabled: boolean;
}

/** What the grid doesn't know about a sheet; cells, name and order are the grid's. */
export interface Sheet {
  readonly book: Book;
  readonly id: string;
  readonly overlay: RectStore<CellOverlay>;
  readonly pageLayout: PageLayout;
  readonly charts: Chart[];
  readonly validations: Map<string, ValidationState>;
  readonly conditionalFormats: Map<string, ConditionalFormatState>;
  veryHidden: boolean;
  showHeadings: boolean;
  protection: SheetProtection | null;
}

/** How a table looks beyond what the grid draws. */
export interface TableLook {
  style: string;
  showTotals: boolean;
  /** Set while the headings aren't shown; the columns keep their names. */
  hiddenHeadings: readonly string[] | null;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A block of cells on a sheet: Excel's Range. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Several blocks on one sheet: Excel's RangeAreas. */
export interface Areas {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

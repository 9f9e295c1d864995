import type { HostSettings } from "../boot/host-settings";
import type { Grid } from "../grid/grid";
import type { Rect } from "../grid/rect";

/** The state of the emulated workbook. What Excel does with it stands in the files beside. */
export interface Book {
  readonly grid: Grid;
  readonly settings: HostSettings;
  readonly sheets: Map<string, Sheet>;
}

/** What the grid doesn't know about a sheet; cells, name and order are the grid's. */
export interface Sheet {
  readonly book: Book;
  readonly id: string;
}

/** A block of cells on a sheet: Excel's Range. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

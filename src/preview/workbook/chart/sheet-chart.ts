import type { Sheet } from "../model";
import type { Chart } from "./chart";

/** A chart on its sheet. */
export interface SheetChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

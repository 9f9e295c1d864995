import type { AddInView } from "../model";

/** One setting of an add-in in this workbook. */
export interface Setting {
  readonly view: AddInView;
  readonly key: string;
}

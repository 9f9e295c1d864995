import type { Category } from "../domain/balance/category";
import type { DeclaredException } from "../domain/scorecard/scorecard";
import type { Source } from "./source";

/** One weighted indicator of a template. */
export interface TemplateRow {
  readonly indicator: string;
  /** The category that the document prints for this row. */
  readonly category: Category;
  /** Fraction of 1. */
  readonly weight: number;
}

/** A scorecard as a document publishes it, or as we composed it where `assigned` says so. */
export interface Template {
  readonly id: string;
  /** Id of the weight profile that it is measured against. */
  readonly profile: string;
  readonly rows: readonly TemplateRow[];
  /** Ids of the indicators that knock out. */
  readonly knockOuts: readonly string[];
  readonly exceptions: readonly DeclaredException[];
  readonly sources: readonly Source[];
  readonly assigned: readonly string[];
  readonly doubts: readonly string[];
}

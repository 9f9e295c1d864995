import type { Category } from "../domain/balance/category";
import type { DeclaredException } from "../domain/scorecard/scorecard";
import type { Source } from "./source";

/** One weighted indicator of a template. */
export interface TemplateRow {
  readonly indicator: string;
  /** As the document prints it for this row, or as we chose it where `assigned` says so. */
  readonly category: Category;
  /** Fraction of 1. */
  readonly weight: number;
  /** A target that a document prints, as the unit's cells hold it. */
  readonly target?: number;
}

/** What a template is made for, in the order in which the pane lists them. */
export const TEMPLATE_GROUPS = ["industry", "role", "customer"] as const;

/** What a template is made for; "own" are those that a company adds. */
export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number] | "own";

/** A document's words, and how they must be read where a conversion damaged them. */
interface TemplateSource extends Source {
  readonly read?: string;
}

/** The parts of a template that we may have added where no document gives them. */
export type AssignedPart = "categories" | "exceptions" | "knockOuts" | "rows" | "weights";

/** A scorecard as a document publishes it, or as we composed it where `assigned` says so. */
export interface Template {
  readonly id: string;
  readonly group: TemplateGroup;
  /** Place within the group, counted from 1. */
  readonly place: number;
  /** Id of the weight profile that it is measured against. */
  readonly profile: string;
  readonly rows: readonly TemplateRow[];
  /** Ids of the indicators that knock out. */
  readonly knockOuts: readonly string[];
  /** Ids of those that a document names as a bottom line without making them knock out. */
  readonly optionalKnockOuts: readonly string[];
  readonly exceptions: readonly DeclaredException[];
  readonly sources: readonly TemplateSource[];
  /** Which parts are ours and not a document's. */
  readonly assigned: readonly AssignedPart[];
  readonly doubts: readonly string[];
}

import type { Indicator } from "./indicator";
import type { Source } from "./source";

/** Where a document names the indicator, and what it says of it. */
interface IndicatorSource extends Source {
  readonly section: string;
  /** How the item must be read, where a conversion damaged its characters. */
  readonly read?: string;
  /** It is not certain that the document means an indicator. */
  readonly uncertain?: true;
}

/** A target or a limit that a document gives. */
interface Goal {
  readonly document: string;
  readonly item: string;
  readonly printed: string;
  /** Null where the document gives none. */
  readonly operator: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  /** The value in the unit of the indicator, where that is another one. */
  readonly valueInUnit?: number;
  /** What the figure is about, where the row names several measures. */
  readonly measure?: string;
  readonly base?: string;
  readonly read?: string;
  readonly example?: true;
  readonly adjustable?: true;
}

/** Pages that say so, and how well it is supported: A best, C least. */
interface Reference {
  readonly grade: "A" | "B" | "C";
  readonly pages: readonly string[];
}

/** One indicator of the whole catalogue, with everything known of it. */
export interface CatalogueEntry extends Indicator {
  /** Whether five written levels tell what to look for. */
  readonly rubric: boolean;
  readonly roles: readonly string[];
  readonly industries: readonly string[];
  readonly targets: readonly Goal[];
  readonly limits: readonly Goal[];
  /** Ids of the indicators to be read together with it. */
  readonly partners: readonly string[];
  readonly flags: readonly string[];
  readonly benchmark: Reference | null;
  readonly definedBy: Reference | null;
  /** Whether the trade knows it and no document names it. */
  readonly standard: boolean;
  readonly sources: readonly IndicatorSource[];
}

import type { Category, Perspective } from "../../domain/balance/category";
import type { Bounds, Cycle, Direction, Unit } from "../../domain/scorecard/scorecard";
import type { IndicatorKind } from "../indicator";

/** Tells a company's catalogue from any other JSON file. */
export const COMPANY_FORMAT = "kpi-scorecards/company-catalogue";

/** The version of the format that this add-in writes, and the highest that it reads. */
export const COMPANY_VERSION = 1;

/** Ids of a company's own entries begin so, and therefore never meet one that is published later. */
export const OWN_ID = /^own-/;

/** Something said in one language at least, by the tag of the language. */
export type InLanguages<Text> = Readonly<Record<string, Text>>;

/** What a company says about one indicator in one language. */
export interface CompanyIndicatorText {
  readonly name: string;
  readonly measured: string;
  readonly note: string;
  readonly dataSource?: string;
  /** Names of what the formula is called with, by id. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A function of the add-in, called with figures that the company names. It is data, never run as code. */
export interface CompanyFormula {
  readonly function: string;
  readonly scale: 1 | 1000;
  readonly inputs: readonly string[];
}

/** An indicator of the company's own, or its version of a published one, which the id then names. */
export interface CompanyIndicator {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly category: Category | null;
  readonly perspective: Perspective | null;
  readonly cycle: Cycle | null;
  readonly bounds: Bounds | null;
  /** Null where the actual is typed in. */
  readonly formula: CompanyFormula | null;
  readonly texts: InLanguages<CompanyIndicatorText>;
}

/** What a company says about one template in one language. */
export interface CompanyTemplateText {
  readonly title: string;
  readonly description: string;
  readonly note: string;
}

/** One weighted indicator of a company's template. */
export interface CompanyTemplateRow {
  readonly indicator: string;
  readonly category: Category;
  /** Fraction of 1. */
  readonly weight: number;
}

/** A template of the company's own, or its version of a published one, which the id then names. */
export interface CompanyTemplate {
  readonly id: string;
  readonly rows: readonly CompanyTemplateRow[];
  readonly knockOuts: readonly string[];
  readonly texts: InLanguages<CompanyTemplateText>;
}

/** What a company adds to the published catalogue, changes in it and hides from it. */
export interface CompanyCatalogue {
  readonly format: typeof COMPANY_FORMAT;
  readonly version: typeof COMPANY_VERSION;
  readonly name: string;
  readonly indicators: readonly CompanyIndicator[];
  readonly templates: readonly CompanyTemplate[];
  readonly hidden: {
    readonly indicators: readonly string[];
    readonly templates: readonly string[];
  };
}

/** A catalogue that adds, changes and hides nothing yet. */
export function emptyCompanyCatalogue(name: string): CompanyCatalogue {
  return {
    format: COMPANY_FORMAT,
    version: COMPANY_VERSION,
    name,
    indicators: [],
    templates: [],
    hidden: { indicators: [], templates: [] },
  };
}

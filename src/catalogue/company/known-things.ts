import type { CatalogueEntry } from "../catalogue-entry";
import type { Template } from "../template";

/** A function of the add-in, how many figures it takes, and what its help calls them. */
export interface KnownFunction {
  readonly id: string;
  readonly fewestArguments: number;
  readonly mostArguments: number;
  readonly argumentNames: readonly string[];
}

/** What a company's catalogue may refer to. */
export interface KnownThings {
  readonly functions: readonly KnownFunction[];
  readonly indicators: readonly CatalogueEntry[];
  readonly templates: readonly Template[];
}

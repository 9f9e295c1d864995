import { indicators as seeds } from "seeds";
import { entryById } from "./entry-by-id";
import type { Indicator } from "./indicator";

/** Every indicator that stands in a template, sorted by id. */
export function indicators(): readonly Indicator[] {
  return seeds;
}

/** The indicator of that id. */
export function indicator(id: string): Indicator {
  return entryById(seeds, id);
}

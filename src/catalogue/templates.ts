import { templates as seeds } from "seeds";
import { entryById } from "./entry-by-id";
import type { Template } from "./template";

/** Every scorecard template, sorted by id. */
export function templates(): readonly Template[] {
  return seeds;
}

/** The template of that id. */
export function template(id: string): Template {
  return entryById(seeds, id);
}

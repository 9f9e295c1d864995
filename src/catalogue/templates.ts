import { templates as seeds } from "seeds";
import { entryById } from "./entry-by-id";
import type { Template, TemplateGroup } from "./template";

/** Every scorecard template, sorted by id. */
export function templates(): readonly Template[] {
  return seeds;
}

/** The template of that id. */
export function template(id: string): Template {
  return entryById(seeds, id);
}

/** The templates of a group in their order. */
export function templatesIn(group: TemplateGroup): readonly Template[] {
  return seeds
    .filter((candidate) => candidate.group === group)
    .sort((one, other) => one.place - other.place);
}

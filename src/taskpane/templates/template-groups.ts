import type { MergedEntry } from "../../catalogue/company/merge-catalogue";
import type { Template } from "../../catalogue/template";
import { TEMPLATE_GROUPS } from "../../catalogue/template";
import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import type { Choice, ChoiceGroup } from "./choice-group";

/** The templates that are not hidden by what they are made for, a company's own ones last. */
export function templateGroups(
  offered: readonly MergedEntry<Template>[],
  texts: Texts,
): readonly ChoiceGroup[] {
  const shown = offered.filter(({ hidden }) => !hidden);
  const groups = [...TEMPLATE_GROUPS, "own"] as const;
  return groups
    .map((group) => ({
      id: group,
      name: texts.interface.templates.groups[group],
      items: shown
        .filter(({ entry }) => entry.group === group)
        .sort((one, other) => one.entry.place - other.entry.place)
        .map((template) => choiceOf(template, texts)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** A published template that the company changed says so. */
function choiceOf({ entry, origin }: MergedEntry<Template>, texts: Texts): Choice {
  const { indicatorCount, changed } = texts.interface.templates;
  const size = phrase(indicatorCount, { count: entry.rows.length });
  const { name = entry.id, description = "" } = texts.templates[entry.id] ?? {};
  return {
    id: entry.id,
    name,
    size: origin === "changed" ? phrase(changed, { size }) : size,
    description,
  };
}

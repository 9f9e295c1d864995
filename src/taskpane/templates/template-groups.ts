import { TEMPLATE_GROUPS } from "../../catalogue/template";
import { templatesIn } from "../../catalogue/templates";
import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import type { ChoiceGroup } from "./choice-group";

/** The scorecard templates by what they are made for. */
export function templateGroups({
  interface: { templates: words },
  templates,
}: Texts): ChoiceGroup[] {
  return TEMPLATE_GROUPS.map((group) => ({
    id: group,
    name: words.groups[group],
    items: templatesIn(group).map(({ id, rows }) => ({
      id,
      name: templates[id]?.name ?? id,
      size: phrase(words.indicatorCount, { count: rows.length }),
      description: templates[id]?.description ?? "",
    })),
  }));
}

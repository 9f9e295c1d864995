import { ManifestError } from "./manifest-error";
import { childrenNamed, descendant, requiredAttribute } from "./xml";

/** Looks a resource up by its id, in the language of the host. */
export type Resources = (id: string) => string;

/** Reads every resource, and refuses ids used anywhere in the overrides but defined nowhere. */
export function readResources(overrides: Element, locale: string): Resources {
  const values = new Map<string, string>();
  for (const section of descendant(overrides, "Resources")?.children ?? []) {
    for (const element of section.children) {
      values.set(requiredAttribute(element, "id"), localizedValue(element, locale));
    }
  }
  const lookUp = (id: string): string => {
    const value = values.get(id);
    if (value === undefined) throw new ManifestError("dangling-resource", id);
    return value;
  };
  for (const user of overrides.querySelectorAll("[resid]")) lookUp(resourceId(user));
  return lookUp;
}

export function resourceId(element: Element): string {
  return requiredAttribute(element, "resid");
}

/** The override for exactly this locale, else the default: Excel tries no relatives. */
export function localizedValue(element: Element, locale: string): string {
  const override = childrenNamed(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override
    ? requiredAttribute(override, "Value")
    : requiredAttribute(element, "DefaultValue");
}

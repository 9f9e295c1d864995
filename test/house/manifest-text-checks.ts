import { RESOURCES, resources, valuesOf } from "./manifest-document";
import type { ManifestCheck, Tag } from "./manifest-document";

const SHORT = 125;
const LONG = 250;

/** Every setting that a person sees, or that leads to a page in their language. */
function spokenSettings(manifest: Tag): Tag[] {
  const neutral = ["Functions.Namespace", "Taskpane.Url", "Functions.Script.Url"];
  return [
    ...["DisplayName", "SupportUrl", "bt:Url", "bt:String"].flatMap((name) => manifest.all(name)),
    ...manifest.all("Description").filter((tag) => tag.has("DefaultValue")),
  ].filter((tag) => !neutral.includes(tag.attribute("id")));
}

/** Lengths and languages. */
export const TEXT_CHECKS: Readonly<Record<string, ManifestCheck>> = {
  "texts and ids fit Excel's limits": (manifest) => {
    const texts = (limit: number, tags: Tag[]) =>
      tags
        .flatMap(valuesOf)
        .filter((text) => text === "" || text.length > limit)
        .map((text) => `text of ${text.length}: ${text}`);
    const inList = (list: string) => manifest.all("bt:String").filter((tag) => tag.parent === list);
    const ids = [...resources(manifest).map((tag) => tag.attribute("id"))];
    return [
      ...texts(SHORT, [...manifest.all("DisplayName"), ...inList("bt:ShortStrings")]),
      ...texts(LONG, [
        ...inList("bt:LongStrings"),
        ...manifest.all("Description").filter((tag) => tag.has("DefaultValue")),
      ]),
      ...ids.filter((id) => id.length > 32).map((id) => `resid of ${id.length}: ${id}`),
    ];
  },

  "overrides match the locale folders": (manifest, facts) => {
    const original = manifest.one("DefaultLocale").text;
    const others = facts.languages.filter((tag) => tag !== original).join(" ");
    const wrong = spokenSettings(manifest).filter(
      (setting) =>
        setting.children.map((override) => override.attribute("Locale")).join(" ") !== others,
    );
    return [
      ...(facts.languages.includes(original) ? [] : [`no folder for ${original}`]),
      ...wrong.map((setting) => `${setting.name} ${setting.attribute("id")}: not in ${others}`),
    ];
  },

  "overrides are bt:Override inside Resources only": (manifest) => [
    ...manifest
      .one("Resources")
      .all("Override")
      .map((tag) => `${tag.parent}: plain Override in Resources`),
    ...manifest
      .all("bt:Override")
      .filter((tag) => !RESOURCES.includes(tag.parent))
      .map((tag) => `${tag.parent}: bt:Override outside Resources`),
  ],
};

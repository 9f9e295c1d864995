import { references, repeated, resources, valuesOf } from "./manifest-document";
import type { ManifestCheck, ManifestFacts, Tag } from "./manifest-document";

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const addressed = (manifest: Tag): Tag[] => [
  ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Url"].flatMap((name) =>
    manifest.all(name),
  ),
  ...[...manifest.all("bt:Image"), ...manifest.all("SourceLocation")].filter((tag) =>
    tag.has("DefaultValue"),
  ),
];

/** The list that a reference must lead to, by the element that makes it. */
function listFor(name: string): string {
  if (name === "bt:Image") return "bt:Images";
  if (["Label", "Title", "Namespace"].includes(name)) return "bt:ShortStrings";
  return name === "Description" ? "bt:LongStrings" : "bt:Urls";
}

function iconProblems(icon: Tag, manifest: Tag, facts: ManifestFacts): string[] {
  const images = icon.all("bt:Image");
  const sizes = images.map((image) => Number(image.attribute("size")));
  const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size));
  const wrong = images.flatMap((image) => {
    const resource = resources(manifest).find(
      (tag) => tag.attribute("id") === image.attribute("resid"),
    );
    return resource ? sizeProblems(resource, Number(image.attribute("size")), facts) : [];
  });
  return [...missing.map((size) => `${icon.parent}: no icon of ${size} px`), ...wrong];
}

function sizeProblems(setting: Tag, size: number, facts: ManifestFacts): string[] {
  const address = setting.attribute("DefaultValue");
  const found = facts.iconSize(address);
  if (!found) return [`${address} does not exist`];
  return found[0] === size && found[1] === size ? [] : [`${address} is not ${size} px`];
}

/** Addresses, resids and icons. */
export const RESOURCE_CHECKS: Readonly<Record<string, ManifestCheck>> = {
  "every address is absolute and https": (manifest) =>
    addressed(manifest)
      .flatMap(valuesOf)
      .filter((address) => !/^https:\/\/[^/]+\/./.test(address))
      .map((address) => `not https: ${address}`),

  "every address has the same origin": (manifest) => {
    const origins = new Set(
      addressed(manifest)
        .flatMap(valuesOf)
        .map((address) => new URL(address).origin),
    );
    return origins.size === 1 ? [] : [`several origins: ${[...origins].join(", ")}`];
  },

  "every resid leads to a resource of its kind": (manifest) =>
    references(manifest)
      .filter(
        (tag) =>
          !resources(manifest).some(
            (resource) =>
              resource.attribute("id") === tag.attribute("resid") &&
              resource.parent === listFor(tag.name),
          ),
      )
      .map((tag) => `${tag.name}: dangling resid ${tag.attribute("resid")}`),

  "every resource is used": (manifest) => {
    const used = new Set(references(manifest).map((tag) => tag.attribute("resid")));
    const ids = resources(manifest).map((resource) => resource.attribute("id"));
    return ids.filter((id) => !used.has(id)).map((id) => `unused: ${id}`);
  },

  "resource ids are unique": (manifest) =>
    repeated(resources(manifest).map((resource) => resource.attribute("id"))).map(
      (id) => `twice: ${id}`,
    ),

  "icons exist in all sizes": (manifest, facts) => [
    ...manifest.all("Icon").flatMap((icon) => iconProblems(icon, manifest, facts)),
    ...sizeProblems(manifest.one("IconUrl"), 32, facts),
    ...sizeProblems(manifest.one("HighResolutionIconUrl"), 64, facts),
  ],
};

import { repeated, resources, valuesOf } from "./manifest-document";
import type { ManifestCheck, Tag } from "./manifest-document";

/** The order of children that Excel insists on, by the parent's name. */
const ORDERS: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action Enabled",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** Names the first child that stands after one it must precede, or that has no place at all. */
function outOfOrder(tag: Tag, order: string | undefined): string[] {
  if (order === undefined) return [];
  const places = tag.children.map((child) => order.split(" ").indexOf(child.name));
  const wrong = places.findIndex((place, index) => place < (places[index - 1] ?? 0));
  return wrong < 0 ? [] : [`${tag.name}: ${tag.children[wrong]?.name ?? ""} is out of order`];
}

/** What stands where, and what belongs together. */
export const STRUCTURE_CHECKS: Readonly<Record<string, ManifestCheck>> = {
  "control ids are unique": (manifest) =>
    repeated(
      ["CustomTab", "Group", "Control", "Item"]
        .flatMap((name) => manifest.all(name))
        .map((tag) => tag.attribute("id")),
    ).map((id) => `twice: ${id}`),

  "elements stand in Excel's order": (manifest) =>
    [manifest, ...manifest.all("*")].flatMap((tag) => outOfOrder(tag, ORDERS[tag.name])),

  "pane, commands and functions share one runtime": (manifest) => {
    const runtime = manifest.one("Runtime");
    const page = runtime.attribute("resid");
    const others = [
      manifest.one("Page").one("SourceLocation"),
      manifest.one("FunctionFile"),
      ...manifest.all("Action").flatMap((action) => action.all("SourceLocation")),
    ];
    const address = resources(manifest)
      .find((tag) => tag.attribute("id") === page)
      ?.attribute("DefaultValue");
    return [
      ...(runtime.attribute("lifetime") === "long" ? [] : ["Runtime: not long"]),
      ...others
        .filter((tag) => tag.attribute("resid") !== page)
        .map((tag) => `${tag.parent}: ${tag.name} is another page`),
      ...(manifest.one("DefaultSettings").one("SourceLocation").attribute("DefaultValue") ===
      address
        ? []
        : ["DefaultSettings: another page"]),
    ];
  },

  "the namespace is KPI in every language": (manifest) => {
    const id = manifest.one("Namespace").attribute("resid");
    const values = resources(manifest)
      .filter((tag) => tag.attribute("id") === id)
      .flatMap(valuesOf);
    return values.length === 1 && values[0] === "KPI" ? [] : [`namespace: ${values.join(", ")}`];
  },

  "the version is the package's": (manifest, { version }) => {
    const found = manifest.one("Version").text;
    return found === `${version}.0` ? [] : [`version ${found}, package ${version}`];
  },

  "only the requirement sets that are needed": (manifest) => {
    const sets = manifest
      .all("Set")
      .map((set) => `${set.attribute("Name")} ${set.attribute("MinVersion")}`)
      .join(", ");
    return sets === "SharedRuntime 1.1, CustomFunctionsRuntime 1.1, ExcelApi 1.9"
      ? []
      : [`requires ${sets}`];
  },
};

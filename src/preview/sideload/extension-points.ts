import type { FunctionSource, RibbonControl, RibbonGroup, RibbonTab } from "./add-in";
import { readControls, readString } from "./controls";
import { ManifestError } from "./manifest-error";
import type { Resources } from "./resources";
import { childNamed, childrenNamed, descendant, kindOf, requiredAttribute } from "./xml";

/** The extension points of one kind, wherever in the host's form factors they stand. */
function extensionPoints(host: Element, kind: string): Element[] {
  return ["AllFormFactors", "DesktopFormFactor"]
    .flatMap((name) => childrenNamed(host, name))
    .flatMap((factor) => childrenNamed(factor, "ExtensionPoint"))
    .filter((point) => kindOf(point) === kind);
}

export function readTabs(host: Element, resources: Resources): RibbonTab[] {
  return extensionPoints(host, "PrimaryCommandSurface")
    .flatMap((point) => [...point.children])
    .map((tab) => ({
      id: requiredAttribute(tab, "id"),
      label: tab.localName === "CustomTab" ? readString(tab, "Label", resources) : undefined,
      groups: childrenNamed(tab, "Group").map((group) => readGroup(group, resources)),
    }));
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: requiredAttribute(group, "id"),
    label: readString(group, "Label", resources),
    controls: readControls(group, resources),
  };
}

export function readCellMenu(host: Element, resources: Resources): RibbonControl[] {
  return extensionPoints(host, "ContextMenu")
    .flatMap((point) => childrenNamed(point, "OfficeMenu"))
    .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
    .flatMap((menu) => readControls(menu, resources));
}

export function readFunctions(host: Element, resources: Resources): FunctionSource | undefined {
  const point = extensionPoints(host, "CustomFunctions")[0];
  if (!point) return undefined;
  const metadata = childNamed(point, "Metadata");
  if (!metadata) throw new ManifestError("missing", "<Metadata> in <ExtensionPoint>");
  return {
    namespace: readString(point, "Namespace", resources),
    metadataUrl: readString(metadata, "SourceLocation", resources),
  };
}

/** Every page that would have to run: each must be the one of the shared runtime. */
export function pageResources(host: Element): Element[] {
  const functionPages = extensionPoints(host, "CustomFunctions").map((point) =>
    descendant(point, "Page/SourceLocation"),
  );
  const commandPages = childrenNamed(host, "DesktopFormFactor").map((factor) =>
    childNamed(factor, "FunctionFile"),
  );
  return [...functionPages, ...commandPages].filter((page) => page !== undefined);
}

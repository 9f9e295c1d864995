import type { AddIn } from "./add-in";
import { refuseDuplicateIds, refuseSeparateRuntimes } from "./control-rules";
import { pageResources, readCellMenu, readFunctions, readTabs } from "./extension-points";
import { ManifestError } from "./manifest-error";
import { readRequirements } from "./requirements";
import { localizedValue, readResources, resourceId } from "./resources";
import { childNamed, childrenNamed, descendant, kindOf, parseXml } from "./xml";
import { requiredChild, requiredText } from "./xml";

/** Reads an add-in-only manifest as Excel does when it is sideloaded. */
export function parseManifest(text: string, locale: string): AddIn {
  const manifest = parseXml(text);
  if (manifest.localName !== "OfficeApp") {
    throw new ManifestError("not-a-manifest", manifest.localName);
  }
  requireWorkbookHost(manifest);
  const local = (name: string) => localizedValue(requiredChild(manifest, name), locale);
  const settings = requiredChild(manifest, "DefaultSettings");
  const pageUrl = localizedValue(requiredChild(settings, "SourceLocation"), locale);
  return {
    id: requiredText(manifest, "Id"),
    version: requiredText(manifest, "Version"),
    provider: requiredText(manifest, "ProviderName"),
    displayName: local("DisplayName"),
    iconUrl: local("IconUrl"),
    requirements: readRequirements(manifest),
    pageUrl,
    ...readOverrides(childNamed(manifest, "VersionOverrides"), locale, pageUrl),
  };
}

function requireWorkbookHost(manifest: Element): void {
  const hosts = childrenNamed(requiredChild(manifest, "Hosts"), "Host");
  if (hosts.some((host) => host.getAttribute("Name") === "Workbook")) return;
  throw new ManifestError("not-for-excel", '<Host Name="Workbook">');
}

type Overrides = Pick<AddIn, "tabs" | "cellMenu" | "functions">;

/** An add-in without overrides for workbooks is a pane and nothing else. */
function readOverrides(overrides: Element | undefined, locale: string, pageUrl: string): Overrides {
  const host = overrides && workbookOverrides(overrides);
  if (!overrides || !host) return { tabs: [], cellMenu: [], functions: undefined };
  const resources = readResources(overrides, locale);
  const tabs = readTabs(host, resources);
  const cellMenu = readCellMenu(host, resources);
  const ribbon = tabs.flatMap((tab) => tab.groups).flatMap((group) => group.controls);
  const pages = pageResources(host).map((page) => resources(resourceId(page)));
  refuseDuplicateIds([...ribbon, ...cellMenu]);
  refuseSeparateRuntimes(pages, [...ribbon, ...cellMenu], pageUrl);
  return { tabs, cellMenu, functions: readFunctions(host, resources) };
}

function workbookOverrides(overrides: Element): Element | undefined {
  const hosts = descendant(overrides, "Hosts");
  return hosts && childrenNamed(hosts, "Host").find((host) => kindOf(host) === "Workbook");
}

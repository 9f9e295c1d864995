import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";

/** An element with what the checks ask of it. */
export interface Tag {
  /** Name as written, with its prefix: "bt:Override". */
  readonly name: string;
  readonly parent: string;
  readonly text: string;
  readonly children: readonly Tag[];
  attribute(name: string): string;
  has(name: string): boolean;
  /** All elements below this one with the name, in document order. */
  all(name: string): Tag[];
  /** The one element below this one with the name. */
  one(name: string): Tag;
}

function toTag(element: Element): Tag {
  const childElements = (parent: Element): Element[] =>
    Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
  const all = (name: string): Tag[] =>
    Array.from(element.getElementsByTagName(name)).map((found) => toTag(found));
  return {
    name: element.tagName,
    parent: element.parentNode?.nodeName ?? "",
    text: element.textContent ?? "",
    get children() {
      return childElements(element).map((child) => toTag(child));
    },
    attribute: (name) => element.getAttribute(name) ?? "",
    has: (name) => element.hasAttribute(name),
    all,
    one: (name) => {
      const [found, ...others] = all(name);
      if (!found || others.length > 0) throw new Error(`There is not exactly one ${name}.`);
      return found;
    },
  };
}

/** Reads a manifest; what is not well-formed is refused. */
export function readManifest(xml: string): Tag {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("The manifest is empty.");
  return toTag(root);
}

/** The kinds of resource. */
export const RESOURCES = ["bt:Image", "bt:Url", "bt:String"];

/** A setting's text or address in every language, the default first. */
export const valuesOf = (setting: Tag): string[] => [
  setting.attribute("DefaultValue"),
  ...setting.children.map((override) => override.attribute("Value")),
];

/** What is listed in Resources. */
export const resources = (manifest: Tag): Tag[] =>
  RESOURCES.flatMap((name) => manifest.all(name)).filter((tag) => tag.has("id"));

/** What leads to Resources. */
export const references = (manifest: Tag): Tag[] =>
  manifest.all("*").filter((tag) => tag.has("resid"));

/** Names that occur more than once. */
export function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** What a manifest is measured against. */
export interface ManifestFacts {
  /** Folders in seeds/locales. */
  readonly languages: readonly string[];
  /** Version of the package, "1.2.3". */
  readonly version: string;
  /** Width and height of the icon at an address, or null where there is no such file. */
  readonly iconSize: (address: string) => readonly [width: number, height: number] | null;
}

/** Lists what is wrong; an empty list is a pass. */
export type ManifestCheck = (manifest: Tag, facts: ManifestFacts) => string[];

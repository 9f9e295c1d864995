import { FileRefusal } from "./file-refusal";

/**
 * Reads a part. Entities of its own are refused: a few lines of them can stand for gigabytes.
 * @throws FileRefusal
 */
export function parseXml(text: string, part: string): Element {
  const document = text.includes("<!DOCTYPE")
    ? null
    : new DOMParser().parseFromString(text, "application/xml");
  if (!document || document.querySelector("parsererror")) throw new FileRefusal("broken-xml", part);
  return document.documentElement;
}

/** The elements right inside of another one; prefixes differ from program to program. */
export function children(parent: Element | undefined, name: string): Element[] {
  return parent ? [...parent.children].filter(({ localName }) => localName === name) : [];
}

export function child(
  parent: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce((found, name) => children(found, name)[0], parent);
}

/** All elements of a name inside of another one, however deep. */
export function descendants(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

export function attribute(element: Element | undefined, name: string): string | null {
  return element?.getAttribute(name) ?? null;
}

export function text(element: Element | undefined, name: string): string {
  return attribute(element, name) ?? "";
}

export function flag(element: Element | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === null ? otherwise : value === "1" || value === "true";
}

/** @returns null where the attribute is missing or no number */
export function number(element: Element | undefined, name: string): number | null {
  const value = attribute(element, name);
  return value === null || value.trim() === "" || !Number.isFinite(Number(value))
    ? null
    : Number(value);
}

import { ManifestError } from "./manifest-error";

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/** Manifests mix three namespaces but never reuse a name, so local names are enough. */
export function childrenNamed(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

export function childNamed(parent: Element, name: string): Element | undefined {
  return childrenNamed(parent, name)[0];
}

export function requiredChild(parent: Element, name: string): Element {
  return childNamed(parent, name) ?? missing(`<${name}> in <${parent.localName}>`);
}

/** Follows a chain of children, such as `Hosts/Host`, as far as it goes. */
export function descendant(parent: Element, path: string): Element | undefined {
  let found: Element | undefined = parent;
  for (const name of path.split("/")) found = found && childNamed(found, name);
  return found;
}

export function requiredAttribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? missing(`${name} on <${element.localName}>`);
}

export function requiredText(parent: Element, name: string): string {
  const text = requiredChild(parent, name).textContent.trim();
  return text === "" ? missing(`text in <${name}>`) : text;
}

/** `xsi:type`, by which a manifest tells kinds of the same element apart. */
export function kindOf(element: Element): string {
  return (
    element.getAttributeNS(schemaInstance, "type") ?? missing(`xsi:type on <${element.localName}>`)
  );
}

export function parseXml(text: string): Element {
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  const fault = parsed.querySelector("parsererror");
  if (fault) throw new ManifestError("not-xml", fault.textContent.trim());
  return parsed.documentElement;
}

function missing(what: string): never {
  throw new ManifestError("missing", what);
}

import type { XmlPart } from "../../workbook/xml/xml-part";
import type { PackageReader, Relation } from "./package-reader";
import { parseXml } from "./xml";

/** The custom XML parts of a workbook, with the ids by which add-ins know them again. */
export async function readCustomXml(
  reader: PackageReader,
  relations: readonly Relation[],
): Promise<XmlPart[]> {
  const parts: XmlPart[] = [];
  for (const { target } of relations.filter(({ type }) => type === "customXml")) {
    const xml = await reader.text(target);
    if (xml === null) continue;
    const namespaceUri = parseXml(xml, target).namespaceURI ?? "";
    parts.push({ id: await idOf(reader, target), xml, namespaceUri });
  }
  return parts;
}

async function idOf(reader: PackageReader, part: string): Promise<string> {
  const links = await reader.relations(part);
  const properties = await reader.xmlIfThere(
    links.find(({ type }) => type === "customXmlProps")?.target,
  );
  const [id] = [...(properties?.attributes ?? [])].filter(
    ({ localName }) => localName === "itemID",
  );
  return id?.value ?? `{${crypto.randomUUID().toUpperCase()}}`;
}

import type { XmlPart } from "../../workbook/xml/xml-part";
import { textEntry } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts themselves, each with its id beside it, by which Excel knows it again. */
export function customXmlEntries(parts: readonly XmlPart[]): ZipEntry[] {
  return parts.flatMap(({ id, xml, namespaceUri }, at) => [
    textEntry(`customXml/item${at + 1}.xml`, xml),
    textEntry(`customXml/itemProps${at + 1}.xml`, propertiesOf(id, namespaceUri)),
    textEntry(`customXml/_rels/item${at + 1}.xml.rels`, linkToProperties(at + 1)),
  ]);
}

/** Says in the list of content types what the added parts are. */
export function nameCustomXml(contentTypes: string, parts: readonly XmlPart[]): string {
  const named = parts.map(
    (_, at) =>
      `<Override PartName="/customXml/itemProps${at + 1}.xml" ContentType="${PROPERTIES}"/>`,
  );
  return contentTypes.replace("</Types>", `${named.join("")}</Types>`);
}

/** Ties the added parts to the workbook. */
export function linkCustomXml(relationships: string, parts: readonly XmlPart[]): string {
  const links = parts.map((_, at) =>
    link(`customXml${at + 1}`, "customXml", `../customXml/item${at + 1}.xml`),
  );
  return relationships.replace("</Relationships>", `${links.join("")}</Relationships>`);
}

function propertiesOf(id: string, namespaceUri: string): string {
  const namespace = escaped(namespaceUri);
  const schemas = namespace === "" ? "" : `<ds:schemaRef ds:uri="${namespace}"/>`;
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${escaped(id)}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`;
}

function linkToProperties(number: number): string {
  const properties = link("rId1", "customXmlProps", `itemProps${number}.xml`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${properties}</Relationships>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

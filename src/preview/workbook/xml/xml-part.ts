/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
  namespaceUri: string;
}

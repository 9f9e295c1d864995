import type { Book } from "../model";
import type { XmlPart } from "./xml-part";

/** The custom XML parts of a workbook, all of them or those of one namespace. */
export interface XmlPartScope {
  readonly book: Book;
  readonly namespaceUri: string | null;
}

/** A part in its workbook. */
export interface BookXmlPart {
  readonly book: Book;
  readonly part: XmlPart;
}

import { asText } from "../../wire/arguments";
import { invalidArgument, invalidOperation, itemNotFound } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { Book } from "../model";
import type { BookXmlPart, XmlPartScope } from "./book-xml-part";
import type { XmlPart } from "./xml-part";

export const xmlPartsType: ExcelType<XmlPartScope> = {
  name: "CustomXmlPartCollection",
  items: (scope) => partsIn(scope).map((part) => exposed(scope.book, part)),
  methods: {
    add: ({ book }, xml) => {
      const text = asText(xml);
      const part = {
        id: `{${crypto.randomUUID().toUpperCase()}}`,
        xml: text,
        namespaceUri: namespaceOf(text),
      };
      book.xmlParts.push(part);
      return exposed(book, part);
    },
    getByNamespace: ({ book }, namespaceUri) =>
      asWireObject("CustomXmlPartScopedCollection", { book, namespaceUri: asText(namespaceUri) }),
    getCount: (scope) => partsIn(scope).length,
    getItem: (scope, id) => {
      const part = findPart(scope, id);
      if (!part) throw itemNotFound();
      return exposed(scope.book, part);
    },
    getItemOrNullObject: (scope, id) => {
      const part = findPart(scope, id);
      return part ? exposed(scope.book, part) : null;
    },
  },
};

const { getCount, getItem, getItemOrNullObject } = xmlPartsType.methods ?? {};

export const xmlPartsOfNamespaceType: ExcelType<XmlPartScope> = {
  name: "CustomXmlPartScopedCollection",
  items: (scope) => partsIn(scope).map((part) => exposed(scope.book, part)),
  methods: {
    ...(getCount && getItem && getItemOrNullObject
      ? { getCount, getItem, getItemOrNullObject }
      : {}),
    getOnlyItem: (scope) => {
      const [only, ...others] = partsIn(scope);
      if (!only || others.length > 0) throw invalidOperation("There isn't exactly one part.");
      return exposed(scope.book, only);
    },
    getOnlyItemOrNullObject: (scope) => {
      const [only, ...others] = partsIn(scope);
      return only && others.length === 0 ? exposed(scope.book, only) : null;
    },
  },
};

export const xmlPartType: ExcelType<BookXmlPart> = {
  name: "CustomXmlPart",
  identity: ["id"],
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => part.namespaceUri },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, xml) => {
      const text = asText(xml);
      part.namespaceUri = namespaceOf(text);
      part.xml = text;
    },
    delete: ({ book, part }) => {
      book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
    },
  },
};

function partsIn({ book, namespaceUri }: XmlPartScope): XmlPart[] {
  return book.xmlParts.filter(
    (part) => namespaceUri === null || part.namespaceUri === namespaceUri,
  );
}

function findPart(scope: XmlPartScope, id: unknown): XmlPart | undefined {
  return partsIn(scope).find((part) => part.id.toLowerCase() === asText(id).toLowerCase());
}

/** @throws HostError InvalidArgument when the text isn't well-formed XML */
function namespaceOf(xml: string): string {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.querySelector("parsererror")) throw invalidArgument("The text isn't well-formed XML.");
  return parsed.documentElement.namespaceURI ?? "";
}

function exposed(book: Book, part: XmlPart) {
  return asWireObject("CustomXmlPart", { book, part });
}

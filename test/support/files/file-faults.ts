import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { parseA1 } from "../../../src/preview/workbook/range/a1";
import { intersect } from "../../../src/preview/grid/rect";
import { zipParts } from "./zip-parts";

const NAME = /^(?:_xlnm\.)?[\p{L}_][\p{L}\p{N}_.]*$/u;
/** A text that a name stands for, as long as Excel takes it. */
const TEXT = /^"(?:[^"]|""){0,255}"$/;
const LONGEST = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 } as const;

interface OpenedFile {
  readonly parts: ReadonlyMap<string, Document>;
  readonly strings: readonly string[];
}

/** What Excel would repair, or refuse, in a file; one sentence each. */
export function fileFaults(bytes: Uint8Array): string[] {
  const parts = new Map<string, Document>();
  for (const [name, text] of zipParts(bytes)) {
    if (/\.(xml|rels)$/.test(name))
      parts.set(name, new DOMParser().parseFromString(text, "text/xml"));
  }
  const strings = all(parts.get("xl/sharedStrings.xml"), "si").map(
    (item) => item.textContent ?? "",
  );
  const file = { parts, strings };
  const styles = parts.get("xl/styles.xml");
  const sheets = [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  return [
    ...nameFaults(file),
    ...colourFaults([...(styles ? [styles] : []), ...sheets.map(([, sheet]) => sheet)]),
    ...sheets.flatMap(([name, sheet]) => sheetFaults(file, name, sheet)),
  ];
}

const all = (node: Document | Element | undefined, tag: string): Element[] =>
  node ? [...node.getElementsByTagName(tag)] : [];
const attribute = (node: Element, name: string): string => node.getAttribute(name) ?? "";

function twice(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function nameFaults({ parts }: OpenedFile): string[] {
  const book = parts.get("xl/workbook.xml");
  const sheets = all(book, "sheet").map((sheet) => attribute(sheet, "name"));
  const names = all(book, "definedName");
  const keys = names.map((name) =>
    `${attribute(name, "localSheetId")}!${attribute(name, "name")}`.toLowerCase(),
  );
  return [
    ...sheets
      .filter((name) => name.length > 31 || /[\\/*?:[\]]/.test(name))
      .map((name) => `sheet ${name}`),
    ...twice([...sheets, ...keys]).map((name) => `${name} twice`),
    ...names
      .filter((name) => !NAME.test(attribute(name, "name")))
      .map((name) => `name ${attribute(name, "name")}`),
    ...names
      .map((name) => ({ name: attribute(name, "name"), meant: name.textContent ?? "" }))
      .filter(({ meant }) => !TEXT.test(meant))
      .filter(({ meant }) => !sheets.some((sheet) => meant.startsWith(`'${sheet}'!$`)))
      .map(({ name, meant }) => `${name} refers to ${meant}`),
  ];
}

function colourFaults(parts: readonly Document[]): string[] {
  return parts
    .flatMap((part) => all(part, "*"))
    .map((node) => node.getAttribute("rgb"))
    .filter((rgb) => rgb !== null && !/^[0-9A-F]{8}$/.test(rgb))
    .map((rgb) => `colour ${String(rgb)}`);
}

function sheetFaults(file: OpenedFile, name: string, sheet: Document): string[] {
  const formulas = all(sheet, "f").map((cell) => cell.textContent ?? "");
  return [
    ...formulas.filter((text) => /\[@|^=|\bKPI\./.test(text)).map((text) => `formula ${text}`),
    ...all(sheet, "c").flatMap((cell) => stringFault(file, cell)),
    ...lookFaults(file, sheet),
    ...validationFaults(sheet),
    ...tableFaults(file, name, sheet),
  ].map((fault) => `${name}: ${fault}`);
}

function stringFault({ strings }: OpenedFile, cell: Element): string[] {
  if (attribute(cell, "t") !== "s") return [];
  return Number(cell.textContent) < strings.length ? [] : [`${attribute(cell, "r")} has no text`];
}

function lookFaults({ parts }: OpenedFile, sheet: Document): string[] {
  const looks = all(parts.get("xl/styles.xml"), "dxf").length;
  const rules = all(sheet, "cfRule");
  return [
    ...twice(rules.map((rule) => attribute(rule, "priority"))).map(
      (one) => `priority ${one} twice`,
    ),
    ...rules
      .filter((rule) => attribute(rule, "type") !== "dataBar")
      .filter((rule) => !(Number(attribute(rule, "dxfId")) < looks))
      .map(() => "look missing"),
  ];
}

function validationFaults(sheet: Document): string[] {
  const found = all(sheet, "dataValidation");
  const blocks = found.flatMap((one) =>
    attribute(one, "sqref")
      .split(" ")
      .flatMap((block) => parseA1(block) ?? []),
  );
  const tooLong = found.flatMap((one) =>
    Object.entries(LONGEST)
      .filter(([name, most]) => attribute(one, name).length > most)
      .map(([name]) => `${name} too long: ${attribute(one, name)}`),
  );
  const overlapping = blocks.some((one, at) =>
    blocks.slice(at + 1).some((other) => intersect(one, other) !== null),
  );
  return [...tooLong, ...(overlapping ? ["validations overlap"] : [])];
}

function tableFaults({ parts, strings }: OpenedFile, name: string, sheet: Document): string[] {
  const links = all(
    parts.get(name.replace("worksheets/", "worksheets/_rels/") + ".rels"),
    "Relationship",
  );
  return links
    .map((link) => attribute(link, "Target").replace("../", "xl/"))
    .filter((target) => target.startsWith("xl/tables/"))
    .flatMap((target) => {
      const [table] = all(parts.get(target), "table");
      const rect = table && parseA1(attribute(table, "ref"));
      if (!table || !rect) return [`${target} is missing`];
      const columns = all(table, "tableColumn").map((column) => attribute(column, "name"));
      const headings = all(sheet, "c")
        .filter((cell) => parseA1(attribute(cell, "r"))?.top === rect.top)
        .map((cell) => strings[Number(cell.textContent)]);
      const same =
        JSON.stringify(columns) === JSON.stringify(headings.slice(rect.left, rect.right + 1));
      return [...(same ? [] : [`${target} has other headings`]), ...twice(columns)];
    });
}

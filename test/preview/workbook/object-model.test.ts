import "../../support/excel/excel";
import { readFileSync } from "node:fs";
import { excelTypes } from "../../../src/preview/workbook/object-model";

/** Microsoft's own typings say which members came with which ExcelApi. */
const TYPINGS = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
const EXCEL = TYPINGS.slice(TYPINGS.indexOf("declare namespace Excel {"));

/** Text of the class, up to its toJSON, which all of them end with. */
function classText(name: string): string | null {
  const start = EXCEL.indexOf(`    class ${name} extends OfficeExtension.ClientObject {`);
  return start < 0 ? null : EXCEL.slice(start, EXCEL.indexOf("        toJSON(", start));
}

/** The set that stands in the comment right before the member; ExcelApi 1.1 has no comment. */
function sinceInTypings(text: string, member: string): string | null {
  const declaration = new RegExp(String.raw`\n        (?:readonly )?${member}(?:\?)?[(:]`).exec(
    text,
  );
  if (!declaration) return null;
  const before = text.slice(0, declaration.index);
  const comment = before.slice(before.lastIndexOf("/**"));
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1] ?? "1.1";
}

const EVENTS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "onChanged",
  _RegisterFormatChangedEvent: "onFormatChanged",
  _RegisterProtectionChangedEvent: "onProtectionChanged",
  _RegisterEventNameChanged: "onNameChanged",
  _RegisterEventVisibilityChanged: "onVisibilityChanged",
  _RegisterSelectionChangedEvent: "onSelectionChanged",
  _RegisterActivatedEvent: "onActivated",
};

/** Members that the library asks for by itself. */
const LIBRARY_ONLY = new Set(["RangeBorder.id"]);

const members = Object.entries(excelTypes).flatMap(([name, type]) => {
  const text = classText(name);
  if (!text) return [];
  const { properties = {}, links = {}, methods = {} } = type as Tables;
  const names = [properties, links, methods].flatMap((table) => Object.keys(table));
  return names.map((member) => ({
    name,
    member,
    text,
    since: (type as Tables).since?.[member] ?? (type as Tables).introduced,
  }));
});

interface Tables {
  properties?: object;
  links?: object;
  methods?: object;
  since?: Record<string, string>;
  introduced?: string;
}

test("most types are known to the typings", () => {
  expect(new Set(members.map(({ name }) => name)).size).toBeGreaterThan(40);
});

test("every member is one of Excel's, and newer ones say with which ExcelApi they came", () => {
  const wrong = members.flatMap(({ name, member, text, since }) => {
    const inTypings = sinceInTypings(text, EVENTS[member] ?? member);
    if (member.startsWith("_") && EVENTS[member] === undefined) return [];
    if (LIBRARY_ONLY.has(`${name}.${member}`)) return [];
    if (inTypings === null) return [`${name}.${member} isn't in the typings`];
    const newer = Number(inTypings.split(".")[1]) >= 9;
    const expected = newer ? inTypings : undefined;
    return expected === since ? [] : [`${name}.${member}: ${since ?? "-"}, not ${expected ?? "-"}`];
  });
  expect(wrong).toEqual([]);
});

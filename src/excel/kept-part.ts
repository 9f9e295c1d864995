/** A kind of text that this add-in keeps in a workbook, in custom XML parts of its own. */
export interface PartKind {
  /** Marks the parts. */
  readonly namespace: string;
  /** The XML element around the text. */
  readonly root: string;
  /** The setting of this add-in in the workbook that names the part in use. */
  readonly setting: string;
}

/** A text as it stands in one part of the workbook. */
export interface KeptText {
  readonly partId: string;
  /** When it was saved, as `Date.toISOString` writes it; "" where the part does not say. */
  readonly savedAt: string;
  /** Null where the part is damaged. */
  readonly text: string | null;
}

/** U+FFFE and U+FFFF are JSON but no XML. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The same JSON without the characters that XML does not have. */
export function textInPart(json: string): string {
  return json.replace(NOT_IN_XML, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** A part with that JSON text in it. */
export function partWith(
  { namespace, root }: Omit<PartKind, "setting">,
  json: string,
  savedAt: string,
): string {
  const text = textInPart(json).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<${root} xmlns="${namespace}" savedAt="${savedAt}">${text}</${root}>`;
}

/** What a part holds. Excel may write it in other words than it was given, so its text is parsed. */
export function textOfPart(
  { root: name }: Pick<PartKind, "root">,
  partId: string,
  xml: string,
): KeptText {
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  const damaged = root.localName !== name || root.querySelector("parsererror") !== null;
  const savedAt = root.getAttribute("savedAt") ?? "";
  return { partId, savedAt, text: damaged ? null : root.textContent };
}

import { Unpacking } from "../zip/unpack";
import type { ZipEntry } from "../zip/zip-entry";
import { FileRefusal } from "./file-refusal";
import { attribute, children, parseXml, text } from "./xml";

/** What one part of a package says of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, styles, customXml. */
  readonly type: string;
  /** The name of the other part. */
  readonly target: string;
}

/** The parts of a workbook's file, unpacked as they are asked for. */
export class PackageReader {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly unpacking = new Unpacking();

  constructor(entries: readonly ZipEntry[]) {
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** @throws FileRefusal when the part is missing or cannot be read */
  async xml(part: string): Promise<Element> {
    const found = await this.text(part);
    if (found === null) throw new FileRefusal("damaged", part);
    return parseXml(found, part);
  }

  async xmlIfThere(part: string | undefined): Promise<Element | undefined> {
    const found = part === undefined ? null : await this.text(part);
    return found === null ? undefined : parseXml(found, part ?? "");
  }

  /** @returns null when there is no such part */
  async text(part: string): Promise<string | null> {
    const entry = this.entries.get(part.toLowerCase());
    return entry ? new TextDecoder().decode(await this.unpacking.unpack(entry)) : null;
  }

  /** The parts that another one refers to; nothing outside of the file. */
  async relations(part: string): Promise<Relation[]> {
    const { folder, name } = splitPath(part);
    const list = await this.xmlIfThere(`${folder}_rels/${name}.rels`);
    return children(list, "Relationship")
      .filter((relation) => attribute(relation, "TargetMode") !== "External")
      .map((relation) => ({
        id: text(relation, "Id"),
        type: text(relation, "Type").replace(/^.*\//, ""),
        target: resolved(folder, text(relation, "Target")),
      }));
  }
}

function splitPath(part: string): { folder: string; name: string } {
  const mark = part.lastIndexOf("/") + 1;
  return { folder: part.slice(0, mark), name: part.slice(mark) };
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

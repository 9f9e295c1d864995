import { apiNotFound } from "./host-error";
import type { Query } from "./messages";
import type { Session } from "./session";
import { wireName, type WireObject } from "./wire-object";

type Json = Record<string, unknown>;
type Path = readonly string[];

const EVERYTHING: Path = ["*"];

/** Loads an object without properties, only to learn whether it is there. */
const NOTHING = "$none";

/** Spelling of the answer: load wants the wire's `RowCount`, retrieve the API's `rowCount`. */
interface Spelling {
  readonly key: (member: string) => string;
  readonly items: string;
}
const LOADED: Spelling = { key: wireName, items: "_Items" };
const RETRIEVED: Spelling = { key: (member) => member, items: "items" };

/** Reads what `load` or `retrieve` asked for. */
export function answerQuery(
  session: Session,
  object: WireObject,
  query: Query,
  style: "load" | "retrieve",
): Promise<Json> {
  return new QueryReader(session, style === "load" ? LOADED : RETRIEVED).read(
    object,
    pathsOf(query),
    query,
  );
}

/** What the creation of an object answers: how to find it again. */
export async function identify(session: Session, object: WireObject): Promise<Json> {
  const identity: Json = {};
  for (const name of object.identity) identity[wireName(name)] = await object.get(name);
  const reference = session.references.idOf(object);
  if (reference !== undefined) identity["_ReferenceId"] = reference;
  return identity;
}

function pathsOf(query: Query): Path[] {
  const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
  const selected = query.Select ?? [];
  const all = [...selected, ...expanded];
  return (all.length > 0 ? all : ["*"]).map((path) => path.split(/[/.]/).filter(Boolean));
}

class QueryReader {
  constructor(
    private readonly session: Session,
    private readonly spelling: Spelling,
  ) {}

  async read(object: WireObject, paths: readonly Path[], page: Query = {}): Promise<Json> {
    return object.isCollection
      ? this.readCollection(object, paths, page)
      : this.readObject(object, paths);
  }

  private async readCollection(
    object: WireObject,
    paths: readonly Path[],
    page: Query,
  ): Promise<Json> {
    const inner = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
    const own = inner.filter(([head = ""]) => object.has("property", head));
    const forItems = inner.filter((path) => !own.includes(path));
    const answer: Json = {};
    for (const [head = ""] of own) {
      answer[this.spelling.key(head)] = await this.property(object, head);
    }
    if (forItems.length === 0) return answer;
    const start = page.Skip ?? 0;
    const items = (await object.items()).slice(start, start + (page.Top ?? Infinity));
    const itemPaths = forItems.map((path) => (path.length > 0 ? path : EVERYTHING));
    const read: Json[] = [];
    for (const item of items) read.push(await this.read(item, itemPaths));
    answer[this.spelling.items] = read;
    return answer;
  }

  private async readObject(object: WireObject, paths: readonly Path[]): Promise<Json> {
    const answer: Json = this.spelling === LOADED ? await identify(this.session, object) : {};
    for (const [head = ""] of paths) {
      if (head === "*") Object.assign(answer, await this.everything(object));
      else if (object.has("property", head)) {
        answer[this.spelling.key(head)] = await this.property(object, head);
      } else if (head !== NOTHING && !object.has("link", head)) {
        throw apiNotFound(`${object.typeName}.${head}`);
      }
    }
    Object.assign(answer, await this.linked(object, paths));
    return answer;
  }

  /** Paths through the same link are read together, as one nested object. */
  private async linked(object: WireObject, paths: readonly Path[]): Promise<Json> {
    const nested = new Map<string, Path[]>();
    for (const [head = "", ...rest] of paths) {
      if (!object.has("link", head)) continue;
      nested.set(head, [...(nested.get(head) ?? []), rest.length > 0 ? rest : EVERYTHING]);
    }
    const answer: Json = {};
    for (const [link, inner] of nested) {
      this.session.require(object, link);
      const child = await object.follow(link);
      answer[this.spelling.key(link)] = child && (await this.read(child, inner));
    }
    return answer;
  }

  /** `*` means what this Excel has, so members that are too new are left out without a word. */
  private async everything(object: WireObject): Promise<Json> {
    const answer: Json = {};
    for (const name of object.properties) {
      if (this.session.offers(object, name)) {
        answer[this.spelling.key(name)] = await object.get(name);
      }
    }
    return answer;
  }

  private property(object: WireObject, name: string): unknown {
    this.session.require(object, name);
    return object.get(name);
  }
}

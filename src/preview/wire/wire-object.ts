import { apiNotFound } from "./host-error";

export type Awaitable<T> = T | Promise<T>;

/** A property that travels as JSON. Without `set` it is read-only. */
export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => Awaitable<void>;
}

export type Link<T> = (target: T) => Awaitable<WireObject | null>;
export type Method<T> = (target: T, ...args: unknown[]) => unknown;

/** One type of Excel's object model, as a table of the members that this host plays. */
export interface ExcelType<T> {
  readonly name: string;
  /** Properties that answer an object's creation; the library finds the object by them again. */
  readonly identity?: readonly string[];
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that lead to another object; null is Excel's null object. */
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's items. */
  readonly items?: (target: T) => Awaitable<readonly WireObject[]>;
  /** Names that the library writes instead of a property's own. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** ExcelApi version that brought the whole type, unless every supported Excel has it. */
  readonly introduced?: string;
  /** ExcelApi version of the members that not every supported Excel has. */
  readonly since?: Readonly<Record<string, string>>;
}

/** An object of the emulated workbook as the protocol sees it. */
export interface WireObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly identity: readonly string[];
  readonly properties: readonly string[];
  readonly isCollection: boolean;
  has(kind: "property" | "link" | "method", name: string): boolean;
  since(name: string): string | undefined;
  get(property: string): unknown;
  set(property: string, value: unknown): Awaitable<void>;
  follow(link: string): Awaitable<WireObject | null>;
  call(method: string, args: readonly unknown[]): unknown;
  items(): Awaitable<readonly WireObject[]>;
}

class Exposed<T> implements WireObject {
  constructor(
    private readonly type: ExcelType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }
  get identity(): readonly string[] {
    return this.type.identity ?? [];
  }
  get properties(): readonly string[] {
    return Object.keys(this.type.properties ?? {});
  }
  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  has(kind: "property" | "link" | "method", name: string): boolean {
    const table = { property: "properties", link: "links", method: "methods" } as const;
    return Object.hasOwn(this.type[table[kind]] ?? {}, name);
  }

  since(name: string): string | undefined {
    const since = this.type.since ?? {};
    return Object.hasOwn(since, name) ? since[name] : this.type.introduced;
  }

  get(property: string): unknown {
    return this.member(this.type.properties, property).get(this.target);
  }

  set(property: string, value: unknown): Awaitable<void> {
    const name = this.type.aliases?.[property] ?? property;
    const { set } = this.member(this.type.properties, name);
    if (!set) throw apiNotFound(`a writable ${this.typeName}.${property}`);
    return set(this.target, value);
  }

  follow(link: string): Awaitable<WireObject | null> {
    return this.member(this.type.links, link)(this.target);
  }

  call(method: string, args: readonly unknown[]): unknown {
    return this.member(this.type.methods, method)(this.target, ...args);
  }

  items(): Awaitable<readonly WireObject[]> {
    if (!this.type.items) throw apiNotFound(`${this.typeName}.items`);
    return this.type.items(this.target);
  }

  private member<M>(table: Readonly<Record<string, M>> | undefined, name: string): M {
    const member = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) throw apiNotFound(`${this.typeName}.${name}`);
    return member;
  }
}

export function expose<T>(type: ExcelType<T>, target: T): WireObject {
  return new Exposed(type, target);
}

export function isWireObject(value: unknown): value is WireObject {
  return value instanceof Exposed;
}

/** The wire writes `RowCount`, the tables say `rowCount`; names with an underscore stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}

/** The part of JSON Schema that the published schema uses. */
export interface ShapeSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, ShapeSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: ShapeSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ShapeSchema>>;
  readonly additionalProperties?: boolean | ShapeSchema;
  readonly propertyNames?: ShapeSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** A value read from JSON that has fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** What JSON calls the kind of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

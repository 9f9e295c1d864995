import type { Problem, Report } from "./problem";
import type { Fields, ShapeSchema } from "./shape-schema";
import { kindOf } from "./shape-schema";

/** Long enough to be recognised, short enough for a message. */
const QUOTED_LENGTH = 40;

/**
 * Checks a value against the published schema and says in the user's terms what is wrong with it. The
 * schema itself is the rule, so that what is published and what is checked cannot differ.
 */
export function checkShape(schema: ShapeSchema, value: unknown, report: Report): void {
  new ShapeCheck(schema.$defs ?? {}, report).check(schema, value, []);
}

type Place = Problem["place"];

class ShapeCheck {
  private readonly patterns = new Map<string, RegExp>();

  constructor(
    private readonly definitions: Readonly<Record<string, ShapeSchema>>,
    private readonly report: Report,
  ) {}

  check(schema: ShapeSchema, value: unknown, place: Place): void {
    if (schema.$ref !== undefined) {
      this.check(this.definition(schema.$ref), value, place);
      return;
    }
    if (!this.isAllowed(schema, value, place)) return;
    if (typeof value === "string") this.checkText(schema, value, place);
    else if (typeof value === "number") this.checkNumber(schema, value, place);
    else if (Array.isArray(value)) this.checkList(schema, value, place);
    else if (typeof value === "object" && value !== null) {
      this.checkFields(schema, value as Fields, place);
    }
  }

  private definition(reference: string): ShapeSchema {
    const found = this.definitions[reference.replace("#/$defs/", "")];
    if (found === undefined) throw new Error(`The schema does not define ${reference}.`);
    return found;
  }

  private isAllowed(schema: ShapeSchema, value: unknown, place: Place): boolean {
    const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    if (choices && !choices.includes(value)) {
      const written = choices.map(quote).join(", ");
      this.report(place, "not-one-of", { text: quote(value), choices: written });
      return false;
    }
    const types = [schema.type ?? []].flat();
    if (types.length === 0 || types.includes(kindOf(value))) return true;
    this.report(place, "wrong-type", { expected: types.join(", "), found: kindOf(value) });
    return false;
  }

  private checkText({ maxLength, pattern }: ShapeSchema, text: string, place: Place): void {
    if (maxLength !== undefined && lengthOf(text) > maxLength) {
      this.report(place, "too-long", { length: lengthOf(text), most: maxLength });
    } else if (pattern !== undefined && !this.patternOf(pattern).test(text)) {
      if (text.trim() === "") this.report(place, "blank");
      else this.report(place, "wrong-form", { text: quote(text) });
    }
  }

  private checkNumber(schema: ShapeSchema, value: number, place: Place): void {
    const { exclusiveMinimum: above = -Infinity, maximum = Infinity } = schema;
    if (value <= above) this.report(place, "too-small", { value, above });
    if (value > maximum) this.report(place, "too-large", { value, most: maximum });
  }

  private checkList(schema: ShapeSchema, list: readonly unknown[], place: Place): void {
    const { minItems = 0, maxItems = Infinity, uniqueItems = false, items } = schema;
    if (list.length > maxItems) {
      // What is too long as a whole would only repeat itself entry by entry.
      this.report(place, "too-many", { count: list.length, most: maxItems });
      return;
    }
    if (list.length < minItems)
      this.report(place, "too-few", { count: list.length, least: minItems });
    if (uniqueItems) this.checkUnique(list, place);
    for (const [index, item] of list.entries())
      if (items) this.check(items, item, [...place, index]);
  }

  private checkUnique(list: readonly unknown[], place: Place): void {
    const seen = new Set<unknown>();
    list.forEach((item, index) => {
      if (seen.has(item)) this.report([...place, index], "twice", { text: quote(item) });
      seen.add(item);
    });
  }

  private checkFields(schema: ShapeSchema, fields: Fields, place: Place): void {
    const keys = Object.keys(fields);
    const { minProperties = 0, maxProperties = Infinity, required = [] } = schema;
    if (keys.length < minProperties) {
      this.report(place, "too-few", { count: keys.length, least: minProperties });
    }
    if (keys.length > maxProperties) {
      this.report(place, "too-many", { count: keys.length, most: maxProperties });
      return;
    }
    for (const field of required) {
      if (!keys.includes(field)) this.report(place, "missing", { field });
    }
    for (const key of keys) this.checkField(schema, fields, key, place);
  }

  private checkField(schema: ShapeSchema, fields: Fields, key: string, place: Place): void {
    const { additionalProperties: others = true, propertyNames } = schema;
    // Looked up among the schema's own fields only: "__proto__" and "constructor" are fields of every object.
    const known = Object.entries(schema.properties ?? {}).find(([name]) => name === key)?.[1];
    const at = [...place, key];
    if (propertyNames) this.check(propertyNames, key, at);
    if (known) this.check(known, fields[key], at);
    else if (others === false) this.report(place, "unknown-field", { field: quote(key) });
    else if (others !== true) this.check(others, fields[key], at);
  }

  private patternOf(pattern: string): RegExp {
    const known = this.patterns.get(pattern) ?? new RegExp(pattern, "u");
    this.patterns.set(pattern, known);
    return known;
  }
}

/** In characters as a reader counts them, not in code units. */
const lengthOf = (text: string): number => Array.from(text).length;

function quote(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}

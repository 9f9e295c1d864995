import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { checkShape } from "../../../src/catalogue/company/check-shape";
import type { ShapeSchema } from "../../../src/catalogue/company/shape-schema";
import { SAMPLE } from "./sample-company";

const FILE = path.resolve(__dirname, "../../../seeds/schema/company-catalogue.schema.json");
const schema = JSON.parse(readFileSync(FILE, "utf8")) as ShapeSchema;
const standard = new Ajv({ allowUnionTypes: true }).compile(schema);

function isRight(value: unknown): boolean {
  let problems = 0;
  checkShape(schema, value, () => {
    problems += 1;
  });
  return problems === 0;
}

type Tree = Record<string, unknown> | unknown[];
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Every place of a tree, as keys from the top. */
function placesIn(tree: Tree): string[][] {
  return Object.entries(tree).flatMap(([key, value]) => [
    [key],
    ...(isTree(value) ? placesIn(value).map((rest) => [key, ...rest]) : []),
  ]);
}

/** The same tree with something else in one place; undefined takes the place away. */
function changed(tree: Tree, [key = "", ...rest]: readonly string[], value: unknown): Tree {
  const copy = (Array.isArray(tree) ? [...tree] : { ...tree }) as Record<string, unknown>;
  const present = copy[key];
  if (rest.length > 0 && isTree(present)) copy[key] = changed(present, rest, value);
  else if (value === undefined) Reflect.deleteProperty(copy, key);
  else Object.defineProperty(copy, key, { value, enumerable: true, configurable: true });
  return copy;
}

const STRANGE = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    true,
    "",
    " ",
    "own-1",
    "percent",
    "RATE",
    "a\u0007b",
    "constructor",
  ),
  fc.constantFrom(0, 1, 1000, -1, 0.5, [], {}, ["nps", "nps"], { lowest: 1 }, "字".repeat(121)),
  fc.integer(),
  fc.string({ unit: "binary", maxLength: 130 }),
  fc.array(fc.string(), { maxLength: 12 }),
);

test("the checks are those of the published schema, for one and for two changes to a right catalogue", () => {
  const places = placesIn(SAMPLE as unknown as Tree);
  const place = fc
    .constantFrom(...places)
    .chain((keys) =>
      fc.constantFrom(keys, [...keys.slice(0, -1), "extra"], [...keys.slice(0, -1), "0"]),
    );
  const change = fc.tuple(place, STRANGE);
  let [right, wrong] = [0, 0];
  fc.assert(
    fc.property(fc.array(change, { minLength: 0, maxLength: 2 }), (changes) => {
      let tree = SAMPLE as unknown as Tree;
      for (const [at, value] of changes) tree = changed(tree, at, value);
      const expected = standard(JSON.parse(JSON.stringify(tree)));
      if (expected) right += 1;
      else wrong += 1;
      expect(isRight(JSON.parse(JSON.stringify(tree)))).toBe(expected);
    }),
    { numRuns: 3000, seed: 20261122 },
  );
  // Both answers must be met often, or the property says nothing.
  expect(Math.min(right, wrong)).toBeGreaterThan(300);
});

test("a schema that refers to nothing is a fault of ours", () => {
  expect(() => {
    checkShape({ $ref: "#/$defs/none" }, 1, () => undefined);
  }).toThrow("does not define #/$defs/none");
});

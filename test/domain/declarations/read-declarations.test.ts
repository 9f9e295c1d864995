import * as fc from "fast-check";
import { CATEGORIES } from "../../../src/domain/balance/category";
import { CARD_LEVELS, FACT_COLUMNS } from "../../../src/domain/card-rules/card-facts";
import { FIGURES } from "../../../src/domain/card-rules/own-profile";
import type { Declarations } from "../../../src/domain/declarations/declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import {
  readDeclarations,
  writtenDeclarations,
} from "../../../src/domain/declarations/read-declarations";

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0));
const some = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...keys), value) as fc.Arbitrary<Partial<Record<Key, Value>>>;
const text = fc.string({ unit: "grapheme" });

const declarations: fc.Arbitrary<Declarations> = fc.record({
  exceptions: fc.array(
    fc.record({ rule: text, card: text, subject: fc.option(text), reason: text }),
  ),
  tables: fc.array(
    fc.record({
      table: text,
      columns: some(FACT_COLUMNS, text),
      profile: fc.option(text),
      level: fc.option(fc.constantFrom(...CARD_LEVELS)),
    }),
  ),
  words: fc.array(fc.record({ word: text, category: fc.constantFrom(...CATEGORIES) })),
  profiles: fc.array(fc.record({ id: text, name: text, figures: some(FIGURES, number) })),
  identities: fc.array(fc.record({ table: text, id: text })),
});

test("what is written is read again", () => {
  fc.assert(
    fc.property(declarations, (declared) => {
      expect(JSON.stringify(readDeclarations(writtenDeclarations(declared)))).toBe(
        JSON.stringify(declared),
      );
    }),
    { numRuns: 1_000 },
  );
});

const kept = { form: 1, ...NO_DECLARATIONS };
const exception = { rule: "C03", card: "Card", subject: null, reason: "why" };

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["another version's form", JSON.stringify({ ...kept, form: 2 })],
  ["a list that is missing", JSON.stringify({ ...kept, words: undefined })],
  ["a list of something else", JSON.stringify({ ...kept, words: ["结果"] })],
  [
    "an exception without a reason",
    JSON.stringify({ ...kept, exceptions: [{ ...exception, reason: 1 }] }),
  ],
  [
    "an exception to nothing",
    JSON.stringify({ ...kept, exceptions: [{ ...exception, subject: 3 }] }),
  ],
  ["a fifth category", JSON.stringify({ ...kept, words: [{ word: "x", category: "mood" }] })],
  [
    "a column that there is none of",
    JSON.stringify({ ...kept, tables: [{ table: "T", columns: { mood: "x" }, profile: null }] }),
  ],
  [
    "a table with a number for a profile",
    JSON.stringify({ ...kept, tables: [{ table: "T", columns: {}, profile: 1 }] }),
  ],
  [
    "a figure that is no number",
    JSON.stringify({
      ...kept,
      profiles: [{ id: "a", name: "A", figures: { "weight-step": "5%" } }],
    }),
  ],
  [
    "a figure that is not known",
    JSON.stringify({ ...kept, profiles: [{ id: "a", name: "A", figures: { mood: 1 } }] }),
  ],
])("%s is not understood", (_, kept) => {
  expect(readDeclarations(kept)).toBeNull();
});

import * as fc from "fast-check";
import { CATEGORIES } from "../../../src/domain/balance/category";
import { CARD_LEVELS, COMBINATIONS, FACT_COLUMNS } from "../../../src/domain/card-rules/card-facts";
import { FIGURES } from "../../../src/domain/card-rules/own-profile";
import { TIE_BREAKERS } from "../../../src/domain/comparison/tie-breaker";
import type { Declarations } from "../../../src/domain/declarations/declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import {
  readDeclarations,
  writtenDeclarations,
} from "../../../src/domain/declarations/read-declarations";
import { SURVEY_KINDS, undeclaredSurvey } from "../../../src/domain/surveys/declared-survey";

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
      surveys: fc.array(
        fc.record({
          indicator: text,
          kind: fc.option(fc.constantFrom(...SURVEY_KINDS, "none" as const)),
          version: fc.option(text),
          previousVersion: fc.option(text),
          answers: fc.option(fc.nat()),
          favourable: fc.option(fc.nat()),
          promoters: fc.option(fc.nat()),
          detractors: fc.option(fc.nat()),
        }),
      ),
      outcome: fc.option(text),
      days: fc.option(fc.record({ worked: number, inPeriod: number })),
      targets: fc.array(
        fc.record({ indicator: text, whole: number, additive: fc.option(fc.boolean()) }),
      ),
      combined: fc.option(
        fc.array(
          fc.record({
            indicator: text,
            how: fc.constantFrom(...COMBINATIONS),
            stock: fc.boolean(),
          }),
        ),
      ),
    }),
  ),
  words: fc.array(fc.record({ word: text, category: fc.constantFrom(...CATEGORIES) })),
  profiles: fc.array(fc.record({ id: text, name: text, figures: some(FIGURES, number) })),
  roles: fc.array(
    fc.record({
      role: text,
      quotas: fc.option(fc.array(fc.record({ grade: text, share: number }))),
      tieBreaker: fc.option(fc.constantFrom(...TIE_BREAKERS)),
    }),
  ),
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

test("what the former version kept is read, with nothing said of what it could not keep", () => {
  const table = { table: "T", columns: {}, profile: null };
  const { exceptions, words, profiles } = NO_DECLARATIONS;
  const former = { form: 1, exceptions, tables: [table], words, profiles };
  const unsaid = {
    ...{ level: null, outcome: null, days: null, combined: null },
    ...{ surveys: [], targets: [] },
  };
  expect(readDeclarations(JSON.stringify(former))).toEqual({
    ...NO_DECLARATIONS,
    tables: [{ ...table, ...unsaid }],
  });
});

const kept = { form: 2, ...NO_DECLARATIONS };
const table = { table: "T", columns: {}, profile: null };
const exception = { rule: "C03", card: "Card", subject: null, reason: "why" };

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["another version's form", JSON.stringify({ ...kept, form: 3 })],
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
  ...[
    { outcome: 1 },
    { level: "boss" },
    { days: { worked: "5", inPeriod: 22 } },
    { targets: [{ indicator: "Calls", whole: 100, additive: "yes" }] },
    { targets: [{ indicator: "Calls", whole: null, additive: null }] },
    { surveys: [{ ...undeclaredSurvey("CSAT"), answers: 2.5 }] },
    { surveys: [{ ...undeclaredSurvey("CSAT"), promoters: -1 }] },
    { surveys: [{ ...undeclaredSurvey("CSAT"), kind: "mood" }] },
    { surveys: [{ ...undeclaredSurvey("CSAT"), version: 2 }] },
    { surveys: [{ indicator: "CSAT" }] },
    { combined: [{ indicator: "Backlog", how: "guess", stock: true }] },
    { combined: [{ indicator: "Backlog", how: "sum" }] },
  ].map((said) => [
    `a table of which is said ${JSON.stringify(said)}`,
    JSON.stringify({ ...kept, tables: [{ ...table, ...said }] }),
  ]),
  ...[
    { role: 1, quotas: null, tieBreaker: null },
    { role: "Agent", quotas: [{ grade: "A" }], tieBreaker: null },
    { role: "Agent", tieBreaker: null },
    { role: "Agent", quotas: [], tieBreaker: "age" },
  ].map((role) => [
    `a role of which is said ${JSON.stringify(role)}`,
    JSON.stringify({ ...kept, roles: [role] }),
  ]),
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

import fc from "fast-check";
import { CATEGORIES } from "../../../src/domain/balance/category";
import type { Severity } from "../../../src/domain/card-rules/card-rule";
import { SEVERITIES } from "../../../src/domain/card-rules/card-rule";
import { checkCard } from "../../../src/domain/card-rules/check-card";
import { RULE_IDS } from "../../../src/domain/card-rules/rule-id";
import { RULES } from "../../../src/domain/card-rules/rules";
import { RUNS, shuffled } from "../arbitraries";
import { card, PROFILE, rows, SOUND } from "./cards";

const gravity = (severity: Severity): number => SEVERITIES.indexOf(severity);

test("every rule is listed, in the order of the ids", () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
});

test("a sound card of which all is known gives nothing at all", () => {
  expect(checkCard(SOUND, PROFILE)).toEqual({ findings: [], accepted: [], notChecked: [] });
});

test("the gravest come first, those of one severity by row, each with its source", () => {
  const facts = rows(
    { share: 0.33, unit: null },
    { category: "efficiency", share: null, weight: { kind: "blank" } },
  );
  const { findings } = checkCard(card({ rows: facts }), PROFILE);
  const ranks = findings.map(({ severity }) => gravity(severity));
  expect(ranks).toEqual([...ranks].sort());
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule, row, source }) => [rule, row, source])).toEqual([
    ["C01", null, "weights-practice"],
    ["C09", 1, "arithmetic"],
  ]);
  expect(findings.find(({ rule }) => rule === "C06")).toMatchObject({ source: "design-guide" });
  expect(findings.find(({ rule }) => rule === "C07")).toMatchObject({ source: "appraisal-guide" });
});

test("a rule of which too little is known says so instead of being silent", () => {
  const bare = card({ columns: new Set(["category", "weight"]) });
  const { findings, notChecked } = checkCard(bare, PROFILE);
  expect(findings).toEqual([]);
  const lackingOf = (id: string) => notChecked.find(({ rule }) => rule === id);
  expect(lackingOf("C01")).toBeUndefined();
  expect(lackingOf("C14")).toEqual({ rule: "C14", lacking: ["perspective"], partly: false });
  expect(lackingOf("C21")).toEqual({
    rule: "C21",
    lacking: ["direction", "target"],
    partly: false,
  });
  expect(lackingOf("C30")).toEqual({ rule: "C30", lacking: ["group", "quotas"], partly: false });
});

test("what is known of some rows only is checked there, and the rule is said to be partly checked", () => {
  const survey = { row: 0, version: "A", previousVersion: "", result: null };
  const counted = { ...survey, row: 1, result: { kind: "count", answers: 12 } } as const;
  const { findings, notChecked } = checkCard(card({ surveys: [survey, counted] }), PROFILE);
  expect(findings.filter(({ rule }) => rule === "C23").map(({ row }) => row)).toEqual([1]);
  expect(notChecked.find(({ rule }) => rule === "C23")).toEqual({
    rule: "C23",
    lacking: ["surveys", "surveySpread"],
    partly: true,
  });
  expect(notChecked.find(({ rule }) => rule === "C22")).toBeUndefined();
  const nothing = checkCard(card({ surveys: [survey] }), PROFILE).notChecked;
  expect(nothing.find(({ rule }) => rule === "C23")).toMatchObject({ partly: false });
});

test("a rule that was checked in part says what it lacked", () => {
  const { notChecked } = checkCard(card(), PROFILE);
  expect(notChecked.find(({ rule }) => rule === "C12")).toEqual({
    rule: "C12",
    lacking: ["level"],
    partly: true,
  });
  expect(notChecked.find(({ rule }) => rule === "C19")).toMatchObject({
    lacking: ["indicators"],
    partly: false,
  });
});

const amount = fc.option(fc.integer({ min: -5, max: 130 }), { nil: null });
const anyRow = fc.record({
  name: fc.constantFrom("", "CSAT", "FCR", "数量及频率", "ＣＳＡＴ"),
  category: fc.oneof(fc.constantFrom(...CATEGORIES), fc.constant({ written: "x", meaning: null })),
  perspective: fc.constantFrom("customer", "internal", null),
  share: fc.option(
    fc.integer({ min: 1, max: 40 }).map((percent) => percent / 100),
    { nil: null },
  ),
  direction: fc.constantFrom("up", "down", "band", "gate", null),
  threshold: amount,
  target: amount,
  stretch: amount,
  score: amount,
  cycle: fc.constantFrom("月", "年/月", null),
  unit: fc.constantFrom("%", null),
} as const);

test("whatever stands on a card, each finding is one of its rule's cases, in the promised order", () => {
  const cases = new Map(RULES.map((rule) => [rule.id, rule.cases]));
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 10 }), (changes) => {
      const { findings } = checkCard(card({ rows: rows(...changes) }), PROFILE);
      expect(findings.filter((one) => !cases.get(one.rule)?.includes(one.case))).toEqual([]);
      const ranks = findings.map(({ severity, row }) => 100 * gravity(severity) + (row ?? -1));
      expect(ranks.every((rank, index) => rank >= (ranks[index - 1] ?? -1))).toBe(true);
    }),
    RUNS,
  );
});

test("the order of the rows changes nothing about the card as a whole", () => {
  const whole = (facts: ReturnType<typeof rows>) =>
    checkCard(card({ rows: facts }), PROFILE)
      .findings.filter(({ row }) => row === null)
      .map(({ rule, case: kind }) => `${rule} ${kind}`);
  fc.assert(
    fc.property(shuffled(fc.array(anyRow, { maxLength: 10 })), ([one, other]) => {
      expect(whole(rows(...other))).toEqual(whole(rows(...one)));
    }),
    RUNS,
  );
});

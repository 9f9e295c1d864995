import { checkCard } from "../../../src/domain/card-rules/check-card";
import { RULE_IDS } from "../../../src/domain/card-rules/rule-id";
import { RULES } from "../../../src/domain/card-rules/rules";
import { card, PROFILE, rows, SOUND } from "./cards";

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
  const ranks = findings.map(({ severity }) =>
    ["error", "warning", "information"].indexOf(severity),
  );
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
  expect(lackingOf("C30")).toEqual({ rule: "C30", lacking: ["group"], partly: false });
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

import { scaleChangeRule } from "../../../src/domain/card-rules/c22-scale-change";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const survey = (
  version: string | null,
  previousVersion: string | null,
  onEarlierCard: string | null = null,
) =>
  card({
    surveys: [
      { row: 0, version: "CSAT", previousVersion: "", result: null },
      {
        row: 1,
        version,
        previousVersion,
        result: { kind: "share", answers: 100, favourable: 80 },
      },
    ],
    periodBefore: {
      period: "2026-10",
      drifts: [],
      rows: [{ row: 1, target: 0.9, surveyVersion: onEarlierCard }],
    },
  });

test("another version than in the period before is told", () => {
  expect(inShort(breaches(scaleChangeRule, survey("CES 2.0", "CES 1.0")))).toEqual([
    ["changed", 1, "CES 2.0", "CES 1.0"],
  ]);
});

test("what the card of the period before declares goes before what was typed", () => {
  expect(inShort(breaches(scaleChangeRule, survey("CES 2.0", "CES 2.0", "CES 1.0")))).toEqual([
    ["changed", 1, "CES 2.0", "CES 1.0"],
  ]);
  expect(breaches(scaleChangeRule, survey("CES 2.0", "CES 1.0", "CES 2.0"))).toEqual([]);
});

test.each([["CES 2.0"], ["ces  2.0"], ["ＣＥＳ 2.0"], [""], [null]])(
  "after %p it is silent",
  (previous) => {
    expect(breaches(scaleChangeRule, survey("CES 2.0", previous))).toEqual([]);
    expect(breaches(scaleChangeRule, survey(null, previous))).toEqual([]);
  },
);

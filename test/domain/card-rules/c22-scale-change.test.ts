import { scaleChangeRule } from "../../../src/domain/card-rules/c22-scale-change";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const survey = (version: string, previousVersion: string | null) =>
  card({
    surveys: [
      {
        row: 1,
        version,
        previousVersion,
        result: { kind: "share", answers: 100, favourable: 80 },
      },
    ],
  });

test("another version than in the period before is told", () => {
  expect(inShort(breaches(scaleChangeRule, survey("CES 2.0", "CES 1.0")))).toEqual([
    ["changed", 1, "CES 2.0", "CES 1.0"],
  ]);
});

test.each([["CES 2.0"], [null]])("after %p it is silent", (previous) => {
  expect(breaches(scaleChangeRule, survey("CES 2.0", previous))).toEqual([]);
});

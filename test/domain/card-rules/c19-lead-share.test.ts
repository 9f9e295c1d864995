import { leadShareRule } from "../../../src/domain/card-rules/c19-lead-share";
import { card, indicator, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const leading = (share: number) =>
  card({
    rows: rows(
      { share, indicator: indicator("lead", { timing: "lead" }) },
      { share: 1 - share, indicator: indicator("lag") },
    ),
  });

test.each([0.2, 0.5, 0.8])("a leading share of %d is inside", (share) => {
  expect(breaches(leadShareRule, leading(share))).toEqual([]);
});

test.each([
  [0.15, "low", 0.2],
  [0.85, "high", 0.8],
])("a leading share of %d is %s", (share, kind, limit) => {
  expect(inShort(breaches(leadShareRule, leading(share)))).toEqual([[kind, null, share, limit]]);
});

test("a card without weights has no share", () => {
  expect(breaches(leadShareRule, card({ rows: [] }))).toEqual([]);
});

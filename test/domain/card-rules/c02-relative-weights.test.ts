import { relativeWeightsRule } from "../../../src/domain/card-rules/c02-relative-weights";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const relative = card({ mode: "relative", rows: rows({ share: 3 }, { share: 5 }) });

test("relative weights are shown with what they amount to", () => {
  const found = breaches(relativeWeightsRule, relative);
  expect(inShort(found)).toEqual([["shares", null, 8, 1]]);
  expect(found[0]?.details["changes"]).toEqual({
    kind: "changes",
    changes: [
      { of: { kind: "quote", text: "A" }, from: 3, to: 0.375 },
      { of: { kind: "quote", text: "B" }, from: 5, to: 0.625 },
    ],
  });
});

test("absolute weights are silent, and so are relative ones that make nothing", () => {
  expect(breaches(relativeWeightsRule, card())).toEqual([]);
  expect(breaches(relativeWeightsRule, card({ mode: "relative", rows: [] }))).toEqual([]);
});

import { perspectiveCoverageRule } from "../../../src/domain/card-rules/c12-perspective-coverage";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const customerOnly = rows({ perspective: "customer" }, { perspective: "internal" });

test("four perspectives with weight are silent", () => {
  expect(breaches(perspectiveCoverageRule, card({ level: "manager" }))).toEqual([]);
});

test.each([
  ["manager", "manager", "warning"],
  ["agent", "agent", "information"],
  [null, "agent", "information"],
] as const)("on the card of a %s missing ones are of %s gravity", (level, kind, severity) => {
  const found = breaches(perspectiveCoverageRule, card({ level, rows: customerOnly }));
  expect(inShort(found)).toEqual([[kind, null, 2, 4]]);
  expect(found[0]?.severity).toBe(severity);
  expect(found[0]?.details["perspectives"]).toEqual({
    kind: "list",
    items: [
      { kind: "perspective", id: "financial" },
      { kind: "perspective", id: "learning" },
    ],
  });
});

test("an empty card covers nothing yet, and nothing is said", () => {
  expect(breaches(perspectiveCoverageRule, card({ rows: [] }))).toEqual([]);
});

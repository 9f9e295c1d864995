import { periodDriftRule } from "../../../src/domain/card-rules/period-drift";
import type { DriftFacts } from "../../../src/domain/card-rules/comparison-facts";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const since = (...drifts: readonly DriftFacts[]) =>
  card({ periodBefore: { period: "2026-10", drifts, rows: [] } });

test("whatever is counted or scored otherwise is told with both values", () => {
  const found = breaches(
    periodDriftRule,
    since(
      { row: 0, what: "definition", before: "solved / all", after: "solved / answered" },
      { row: 1, what: "target", before: 0.8, after: 0.9 },
      { row: 2, what: "stretch", before: "", after: 0.95 },
    ),
  );
  expect(inShort(found)).toEqual([
    ["definition", 0, "solved / answered", "solved / all"],
    ["line", 1, 0.9, 0.8],
    ["line", 2, 0.95, "blank"],
  ]);
  expect(found.map(({ column }) => column)).toEqual(["measured", "target", "stretch"]);
});

test("a method is named by its id, so that it shows in any language", () => {
  const [found] = breaches(
    periodDriftRule,
    since({ row: 0, what: "method", before: "ratio", after: "linear" }),
  );
  expect(found?.measured).toEqual({ kind: "method", id: "linear" });
  expect(found?.details["period"]).toEqual({ kind: "quote", text: "2026-10" });
});

test("a period like the one before is silent", () => {
  expect(breaches(periodDriftRule, since())).toEqual([]);
});

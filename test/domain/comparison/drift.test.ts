import type { ReadIndicator } from "../../../src/domain/comparison/read-card";
import { DRIFTS, driftOf } from "../../../src/domain/comparison/drift";
import { indicator } from "./cards";

const before = indicator("fcr");
const rule = { method: "ratio", target: 0.9, direction: "up", floor: 0, cap: 100 } as const;

test.each<[string, Partial<ReadIndicator>, string[]]>([
  ["a result", { actual: 0.1, score: 10, counts: undefined }, []],
  ["the definition", { definition: "resolved / eligible" }, ["definition"]],
  ["the weight", { weight: 0.4 }, ["weight"]],
  ["the method", { rule: { ...rule, method: "all-or-nothing" } }, ["method"]],
  ["a cap", { rule: { ...rule, cap: 120 } }, ["method"]],
  ["no rule any more", { rule: undefined }, ["method"]],
  ["the target alone", { target: 0.95, rule: { ...rule, target: 0.95 } }, ["target"]],
  ["no target any more", { target: undefined }, ["target"]],
])("%s", (_, changed, drift) => {
  expect(driftOf(before, indicator("fcr", changed))).toEqual(drift);
});

test("all of it, in reading order", () => {
  const other = { definition: "x", target: 1, weight: 1, rule: undefined };
  expect(driftOf(before, indicator("fcr", other))).toEqual([...DRIFTS]);
});

test("neither the order of a rule's lines nor the last binary digit is a change", () => {
  const turned = { cap: 100, floor: 0, direction: "up", target: 0.9, method: "ratio" } as const;
  expect(
    driftOf(before, indicator("fcr", { rule: turned, weight: 0.2 + 0.3, target: 0.3 * 3 })),
  ).toEqual([]);
});

test("undefined on both sides is no change", () => {
  const bare = indicator("fcr", { target: undefined, rule: undefined });
  expect(driftOf(bare, bare)).toEqual([]);
});

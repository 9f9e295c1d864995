import type { ReadIndicator } from "../../../src/domain/comparison/read-card";
import { DRIFTS, driftOf } from "../../../src/domain/comparison/drift";
import { indicator } from "./cards";

const before = indicator("fcr");

test.each<[string, Partial<ReadIndicator>, string[]]>([
  ["a result", { actual: 0.1, score: 10, counts: undefined }, []],
  ["another place and another language's name", { row: 9, name: "首次解决率" }, []],
  ["the definition", { meaning: "resolved/eligible" }, ["definition"]],
  ["the definition in another language", { definition: "已解决 ÷ 全部" }, []],
  ["the weight", { weight: 0.4 }, ["weight"]],
  ["the method", { method: "All or nothing" }, ["method"]],
  ["the target", { target: 0.95 }, ["target"]],
  ["no target any more", { target: undefined }, ["target"]],
  ["a threshold", { threshold: 0.5 }, ["target"]],
  ["a stretch line", { stretch: 0.99 }, ["target"]],
])("%s", (_, changed, drift) => {
  expect(driftOf(before, indicator("fcr", changed))).toEqual(drift);
});

test("all of it, in reading order", () => {
  const other = { meaning: "x", target: 1, weight: 1, method: "" };
  expect(driftOf(before, indicator("fcr", other))).toEqual([...DRIFTS]);
});

test("neither spaces and case nor the last binary digit are a change", () => {
  const same = { method: "ratio", weight: 0.2 + 0.3, target: 0.3 * 3 };
  expect(driftOf(before, indicator("fcr", same))).toEqual([]);
});

test("undefined on both sides is no change", () => {
  const bare = indicator("fcr", { target: undefined });
  expect(driftOf(bare, bare)).toEqual([]);
});

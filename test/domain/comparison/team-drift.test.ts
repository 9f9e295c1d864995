import { teamDrift } from "../../../src/domain/comparison/team-drift";
import { card, indicator } from "./cards";

const alike = card("Ann", [indicator("fcr"), indicator("csat")]);

test("cards by one rule do not differ, whatever their results", () => {
  const bo = card("Bo", [indicator("csat", { actual: 0.1 }), indicator("fcr", { score: 3 })]);
  expect(teamDrift([alike, bo])).toEqual([]);
  expect(teamDrift([])).toEqual([]);
});

test("what any card does otherwise than the first is told once, in reading order", () => {
  const bo = card("Bo", [indicator("fcr", { weight: 0.4 }), indicator("csat")]);
  const cy = card("Cy", [indicator("fcr", { weight: 0.4, meaning: "other" }), indicator("csat")]);
  const found = teamDrift([alike, bo, cy]);
  expect(found.map((one) => [one.indicator.id, one.drift])).toEqual([
    ["fcr", ["definition", "weight"]],
  ]);
});

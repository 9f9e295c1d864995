import { controllabilityRule } from "../../../src/domain/card-rules/c20-controllability";
import { card, indicator, rows } from "./cards";
import { breaches } from "./check-rule";

const facts = rows({ indicator: indicator("occupancy-rate", { flags: ["shared"] }) }, {});

test("what the queue decides is told on an agent's card", () => {
  const found = breaches(controllabilityRule, card({ level: "agent", rows: facts }));
  expect(found.map(({ case: kind, row }) => [kind, row])).toEqual([["shared", 0]]);
});

test("on a manager's card it is in place", () => {
  expect(breaches(controllabilityRule, card({ level: "manager", rows: facts }))).toEqual([]);
});

test("what one person decides is silent", () => {
  expect(breaches(controllabilityRule, card({ level: "agent", rows: rows({}) }))).toEqual([]);
});

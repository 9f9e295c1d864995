import { weightStepRule } from "../../../src/domain/card-rules/c08-weight-step";
import { card, PROFILE, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test("multiples of 5 % are silent, however they were added up", () => {
  const facts = rows({ share: 0.15 }, { share: 0.1 + 0.2 }, { share: 0.35 });
  expect(breaches(weightStepRule, card({ rows: facts }))).toEqual([]);
});

test("anything else is told with the step", () => {
  const facts = rows({ share: 0.125 }, { share: 0.2 }, { share: 0.2 + 1e-8 });
  expect(inShort(breaches(weightStepRule, card({ rows: facts })))).toEqual([
    ["off", 0, 0.125, 0.05],
    ["off", 2, 0.20000001, 0.05],
  ]);
});

test("the step is the profile's", () => {
  const finer = { ...PROFILE, weightRules: { ...PROFILE.weightRules, step: 0.025 } };
  expect(breaches(weightStepRule, card({ rows: rows({ share: 0.125 }) }), finer)).toEqual([]);
});

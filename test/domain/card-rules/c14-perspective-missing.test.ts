import { perspectiveMissingRule } from "../../../src/domain/card-rules/c14-perspective-missing";
import { card, rows } from "./cards";
import { breaches } from "./check-rule";

test("a blank and an unknown perspective are asked for, not guessed", () => {
  const facts = rows({ perspective: null }, {}, { perspective: { written: "x", meaning: null } });
  const found = breaches(perspectiveMissingRule, card({ rows: facts }));
  expect(found.map(({ case: kind, row }) => [kind, row])).toEqual([
    ["blank", 0],
    ["unknown", 2],
  ]);
  expect(found[0]?.repair).toEqual({
    kind: "choose-perspective",
    row: 0,
    choices: ["financial", "customer", "internal", "learning"],
  });
});

test("rows with a perspective are silent", () => {
  expect(breaches(perspectiveMissingRule, card())).toEqual([]);
});

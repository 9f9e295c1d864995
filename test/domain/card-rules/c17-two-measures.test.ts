import { twoMeasuresRule } from "../../../src/domain/card-rules/c17-two-measures";
import { card, indicator, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test("two measures in a name, two divisions in a definition, a mark of the catalogue", () => {
  const facts = rows(
    { name: "数量及频率" },
    { measured: "Solved ÷ all, late ÷ all" },
    { indicator: indicator("x", { flags: ["compound"] }) },
  );
  expect(inShort(breaches(twoMeasuresRule, card({ rows: facts })))).toEqual([
    ["name", 0, "数量", "频率"],
    ["formula", 1, 2, 1],
    ["catalogue", 2, null, null],
  ]);
});

test("one division and a unit with a slash are one measure", () => {
  const facts = rows({ measured: "Solved ÷ all (times/month, 年/月)" });
  expect(breaches(twoMeasuresRule, card({ rows: facts }))).toEqual([]);
});

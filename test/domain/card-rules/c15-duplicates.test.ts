import { duplicatesRule } from "../../../src/domain/card-rules/c15-duplicates";
import { card, indicator, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test("the same indicator twice is an error, on the later row", () => {
  const facts = rows({ indicator: indicator("x") }, {}, { indicator: indicator("x") });
  const found = breaches(duplicatesRule, card({ rows: facts }));
  expect(inShort(found)).toEqual([["same-indicator", 2, "C", "A"]]);
  expect(found[0]?.severity).toBe("error");
});

test("the same name is a warning, whatever its width, case and spaces", () => {
  const facts = rows(
    { name: "投诉 满意率" },
    { name: "投诉满意率" },
    { name: "FCR" },
    { name: "ＦＣＲ" },
  );
  const found = breaches(duplicatesRule, card({ rows: facts }));
  expect(inShort(found)).toEqual([
    ["same-name", 1, "投诉满意率", "投诉 满意率"],
    ["same-name", 3, "ＦＣＲ", "FCR"],
  ]);
  expect(found.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
});

test("two indicators of the same figures are a warning", () => {
  const facts = rows(
    { indicator: indicator("x", { figures: "a/b" }) },
    { indicator: indicator("y", { figures: "a/b" }) },
    { indicator: indicator("z", { figures: null }) },
    { indicator: indicator("u", { figures: null }) },
  );
  expect(inShort(breaches(duplicatesRule, card({ rows: facts })))).toEqual([
    ["same-figures", 1, "B", "A"],
  ]);
});

test("different indicators are silent, and rows without a name are not alike", () => {
  expect(breaches(duplicatesRule, card())).toEqual([]);
  expect(breaches(duplicatesRule, card({ rows: rows({ name: "" }, { name: "" }) }))).toEqual([]);
});

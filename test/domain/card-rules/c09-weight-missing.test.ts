import { weightMissingRule } from "../../../src/domain/card-rules/c09-weight-missing";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test("a blank weight beside a name is an error, beside none it is not", () => {
  const facts = rows(
    { weight: { kind: "blank" }, share: null },
    { weight: { kind: "blank" }, share: null, name: "" },
  );
  expect(inShort(breaches(weightMissingRule, card({ rows: facts })))).toEqual([
    ["blank", 0, null, 0],
  ]);
});

test.each([0, -0.1])("a weight of %d is an error", (value) => {
  const facts = rows({ weight: { kind: "not-positive", value }, share: null });
  expect(inShort(breaches(weightMissingRule, card({ rows: facts })))).toEqual([
    ["not-positive", 0, value, 0],
  ]);
});

test("weights above 0 are silent", () => {
  expect(breaches(weightMissingRule, card())).toEqual([]);
});

import { categoryUnreadRule } from "../../../src/domain/card-rules/category-unread";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test("a blank and an unknown category offer the four", () => {
  const facts = rows(
    { category: { written: "", meaning: null } },
    {},
    { category: { written: "Mood", meaning: null } },
  );
  const found = breaches(categoryUnreadRule, card({ rows: facts }));
  expect(inShort(found)).toEqual([
    ["blank", 0, "", 4],
    ["unknown", 2, "Mood", 4],
  ]);
  expect(found[1]?.repair).toEqual({
    kind: "choose-category",
    row: 2,
    choices: ["outcome", "efficiency", "behaviour", "capability"],
  });
});

test("known categories are silent", () => {
  expect(breaches(categoryUnreadRule, card())).toEqual([]);
});

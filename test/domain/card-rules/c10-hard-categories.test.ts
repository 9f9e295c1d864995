import { hardCategoriesRule } from "../../../src/domain/card-rules/c10-hard-categories";
import { card, rows } from "./cards";
import { breaches } from "./check-rule";

test("a card with outcome and efficiency is silent, and so is an empty one", () => {
  expect(breaches(hardCategoriesRule, card())).toEqual([]);
  expect(breaches(hardCategoriesRule, card({ rows: [] }))).toEqual([]);
});

test("each of the two that is missing is named", () => {
  const soft = card({ rows: rows({ category: "behaviour" }, { category: "capability" }) });
  const named = breaches(hardCategoriesRule, soft).map(({ details }) => details["category"]);
  expect(named).toEqual([
    { kind: "category", id: "outcome" },
    { kind: "category", id: "efficiency" },
  ]);
});

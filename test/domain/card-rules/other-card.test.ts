import { otherCardRule } from "../../../src/domain/card-rules/other-card";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const laid = (...otherCards: string[]) =>
  card({ layout: { merged: [], rowsHidden: false, otherCards } });

test("the other cards of the sheet are named", () => {
  const found = breaches(otherCardRule, laid("Second", "Third"));
  expect(inShort(found)).toEqual([["beside", null, 3, 1]]);
});

test("a card by itself is silent", () => {
  expect(breaches(otherCardRule, laid())).toEqual([]);
});

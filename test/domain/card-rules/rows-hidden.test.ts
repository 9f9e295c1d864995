import { rowsHiddenRule } from "../../../src/domain/card-rules/rows-hidden";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const laid = (rowsHidden: boolean) => card({ layout: { merged: [], rowsHidden, otherCards: [] } });

test("hidden rows are told, since they count", () => {
  expect(inShort(breaches(rowsHiddenRule, laid(true)))).toEqual([["hidden", 0, "some-rows", 5]]);
});

test("a table that is seen whole is silent", () => {
  expect(breaches(rowsHiddenRule, laid(false))).toEqual([]);
});

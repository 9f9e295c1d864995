import { mergedCellsRule } from "../../../src/domain/card-rules/merged-cells";
import { card } from "./cards";
import { breaches } from "./check-rule";

const laid = (merged: NonNullable<ReturnType<typeof card>["layout"]>["merged"]) =>
  card({ layout: { merged, rowsHidden: false, otherCards: [] } });

test("each merged cell is named", () => {
  const found = breaches(mergedCellsRule, laid([{ row: 2, column: "category" }]));
  expect(found).toMatchObject([{ case: "merged", row: 2, column: "category" }]);
});

test("without merged cells it is silent", () => {
  expect(breaches(mergedCellsRule, laid([]))).toEqual([]);
});

import { mergedCellsRule } from "../../../src/domain/card-rules/merged-cells";
import { card } from "./cards";
import { breaches } from "./check-rule";

const laid = (merged: NonNullable<ReturnType<typeof card>["layout"]>["merged"]) =>
  card({ layout: { merged, rowsHidden: false, otherCards: [] } });

test("each merged cell is named", () => {
  const cells = [
    { row: 2, column: "category" },
    { row: 3, column: "weight" },
  ] as const;
  expect(breaches(mergedCellsRule, laid(cells))).toMatchObject([
    { case: "counted", row: 2, column: "category" },
    { case: "merged", row: 3, column: "weight" },
  ]);
});

test("without merged cells it is silent", () => {
  expect(breaches(mergedCellsRule, laid([]))).toEqual([]);
});

import { inThisRow, tableColumn } from "../../../src/sheets/plan/structured-reference";

test.each([
  ["Score", "[@Score]"],
  ["得分", "[@得分]"],
  ["Weighted score", "[@[Weighted score]]"],
  ["权重（%）", "[@[权重（%）]]"],
])("%s in the same row is %s", (heading, reference) => {
  expect(inThisRow(heading)).toBe(reference);
});

test("a whole column needs one pair of brackets", () => {
  expect(tableColumn("Card", "Weighted score")).toBe("Card[Weighted score]");
});

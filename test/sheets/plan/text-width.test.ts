import { longestPiece, textWidth } from "../../../src/sheets/plan/text-width";

test.each([
  ["", 0],
  ["KPI", 3],
  ["首次解决率", 10],
  ["首次解决率 FCR", 14],
  ["（如 VIP）", 10],
  ["0–100 分", 8],
])("%p is %d half-width characters wide", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ["", 0],
  ["Learning and growth", 8],
  ["学习与成长", 2],
  ["首次解决率 FCR", 3],
  ["first-contact", 7],
])("the longest piece of %p is %d wide", (text, width) => {
  expect(longestPiece(text)).toBe(width);
});

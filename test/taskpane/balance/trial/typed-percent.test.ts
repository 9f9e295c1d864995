import { asPercent, percentTyped } from "../../../../src/taskpane/balance/trial/typed-percent";

test.each([
  [0.2, "20"],
  [0.07, "7"],
  [0.12345, "12.35"],
])("%d reads %s", (share, text) => {
  expect(asPercent(share)).toBe(text);
});

test.each([
  ["7", 0.07],
  [" 12.5 % ", 0.125],
  ["29％", 0.29],
  ["８０", 0.8],
  ["0", 0],
  ["100", 1],
  ["", null],
  ["%", null],
  ["-1", null],
  ["100.5", null],
  ["seven", null],
])("“%s” is typed for %p", (text, share) => {
  expect(percentTyped(text)).toBe(share);
});

import { trendWord } from "../../../src/domain/history/trend-word";

const WORDS = {
  ...{ rising: "rising", falling: "falling", none: "none" },
  ...{ improving: "improving", worsening: "worsening" },
};

test.each([
  ["rising", undefined, "rising"],
  ["falling", undefined, "falling"],
  ["rising", "up", "improving"],
  ["rising", "down", "worsening"],
  ["falling", "up", "worsening"],
  ["falling", "down", "improving"],
  ["none", "up", "none"],
] as const)("%s where %s is better is %s", (trend, better, word) => {
  expect(trendWord(trend, better, WORDS)).toBe(word);
});

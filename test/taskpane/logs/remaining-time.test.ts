import { loadLogTexts } from "../../../src/i18n/log-texts";
import { remainingTime, timeInWords } from "../../../src/taskpane/logs/remaining-time";

test("goes by the pace so far, once there is one", () => {
  expect(remainingTime(999, 500, 1_000)).toBeNull();
  expect(remainingTime(5_000, 0, 1_000)).toBeNull();
  expect(remainingTime(2_000, 250, 1_000)).toBe(6_000);
  expect(remainingTime(2_000, 1_000, 1_000)).toBe(0);
});

test.each([
  [0, "5 s"],
  [5_001, "10 s"],
  [58_000, "60 s"],
  [61_000, "2 min"],
  [600_000, "10 min"],
])("%d ms are about %s", async (milliseconds, words) => {
  expect(timeInWords(milliseconds, await loadLogTexts("en-US"))).toBe(words);
});

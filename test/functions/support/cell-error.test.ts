import { Refusal } from "../../../src/domain/refusal";
import { cellError } from "../../../src/functions/support/cell-error";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { shownError } from "../custom-functions";

test.each([
  ["divide-by-zero", "#DIV/0!"],
  ["not-available", "#N/A"],
  ["wrong-value", "#VALUE!"],
  ["wrong-number", "#NUM!"],
] as const)("%s is %s", (kind, code) => {
  expect(shownError(cellError(new Refusal(kind, "no-scores"))).code).toBe(code);
});

test.each([
  ["en-US", "No indicator has a score yet. Fill in at least one."],
  ["zh-CN", "还没有任何指标有得分。请至少填写一个。"],
  ["zh-TW", "還沒有任何指標有得分。請至少填寫一個。"],
] as const)("speaks %s", (language, sentence) => {
  setCurrentLanguage(language);
  expect(shownError(cellError(new Refusal("not-available", "no-scores"))).message).toBe(sentence);
});

test("numbers are shown without the noise of decimals", () => {
  setCurrentLanguage("en-US");
  const refusal = new Refusal("wrong-value", "limit-not-positive", { limit: -(0.1 + 0.2) });
  expect(shownError(cellError(refusal)).message).toContain("The limit is -0.3.");
});

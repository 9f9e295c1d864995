import { LANGUAGES } from "../../src/i18n/language";
import { refusalSentence } from "../../src/i18n/refusal-sentence";

test.each(LANGUAGES)("%s has a sentence with every detail filled in", (language) => {
  const sentence = refusalSentence(language, "weights-off-total", { sum: "95%", total: "100%" });
  expect(sentence).not.toBe("weights-off-total");
  expect(sentence).toContain("95%");
});

test("the three languages do not say it in the same words", () => {
  const said = LANGUAGES.map((language) => refusalSentence(language, "no-numbers", {}));
  expect(new Set(said).size).toBe(3);
});

test("a reason that nobody has put into words is better than nothing", () => {
  expect(refusalSentence("zh-CN", "struck-by-lightning", {})).toBe("struck-by-lightning");
});

import { rfmNames } from "../../../src/functions/logs/rfm-names";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { LANGUAGES } from "../../../src/i18n/language";

test.each(LANGUAGES)("eight different names in %s", (language) => {
  setCurrentLanguage(language);
  const [, ...rows] = rfmNames();
  expect(rows).toHaveLength(8);
  expect(new Set(rows.map((row) => row.at(-1))).size).toBe(8);
});

test("the names of Chinese practice", () => {
  setCurrentLanguage("zh-CN");
  expect(rfmNames()).toContainEqual(["高", "低", "高", "重要发展客户"]);
  expect(rfmNames()).toContainEqual(["低", "高", "高", "重要保持客户"]);
  expect(rfmNames()).toContainEqual(["低", "低", "低", "一般挽留客户"]);
});

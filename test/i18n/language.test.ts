import { currentLanguage, setCurrentLanguage } from "../../src/i18n/current-language";
import { nearestLanguage } from "../../src/i18n/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh-Hant-HK", "zh-TW"],
  ["zh-TW", "zh-TW"],
  ["ZH-mo", "zh-TW"],
  ["en-GB", "en-US"],
  ["fr-FR", "en-US"],
  ["zha", "en-US"],
  ["", "en-US"],
])("%p is answered in %s", (tag, language) => {
  expect(nearestLanguage(tag)).toBe(language);
});

test("the browser's language is spoken until another one is set", () => {
  Object.defineProperty(globalThis, "navigator", {
    value: { language: "zh-HK" },
    configurable: true,
  });
  expect(currentLanguage()).toBe("zh-TW");
  setCurrentLanguage("zh-CN");
  expect(currentLanguage()).toBe("zh-CN");
});

test("a second copy of the module speaks the same language", async () => {
  setCurrentLanguage("zh-TW");
  jest.resetModules();
  const copy = await import("../../src/i18n/current-language");
  expect(copy.currentLanguage).not.toBe(currentLanguage);
  expect(copy.currentLanguage()).toBe("zh-TW");
});

import { LANGUAGES } from "../../src/i18n/language";
import { loadTexts } from "../../src/i18n/texts";

test.each([
  ["zh-CN", "电商客服计分卡", "首次解决率 FCR"],
  ["en-US", "E-commerce service scorecard", "First contact resolution (FCR)"],
  ["zh-TW", "電商客服計分卡", "首次解決率 FCR"],
] as const)("%s is spoken throughout", async (language, title, name) => {
  const texts = await loadTexts(language);
  expect(texts.language).toBe(language);
  expect(texts.templates["ecommerce"]?.title).toBe(title);
  expect(texts.indicators["first-contact-resolution"]?.name).toBe(name);
});

test("what a language lacks is said in English", async () => {
  jest.resetModules();
  jest.doMock("../../seeds/locales/zh-TW/doubts.json", () => ({
    "escalation-base": { published: "只有這一句", treatment: "" },
  }));
  const fresh = await import("../../src/i18n/texts");
  const { doubts } = await fresh.loadTexts("zh-TW");
  const english = (await fresh.loadTexts("en-US")).doubts;
  jest.dontMock("../../seeds/locales/zh-TW/doubts.json");

  expect(doubts["escalation-base"]).toEqual({
    published: "只有這一句",
    treatment: english["escalation-base"]?.treatment,
  });
  expect(doubts["fcr-category"]).toEqual(english["fcr-category"]);
});

test("a language never takes texts from another one when it has its own", async () => {
  const all = await Promise.all(LANGUAGES.map(loadTexts));
  const statuses = all.map(({ sheets }) => sheets.status.final);
  expect(new Set(statuses).size).toBe(LANGUAGES.length - 1);
  expect(statuses).toEqual(["正式得分", "Final", "正式得分"]);
});

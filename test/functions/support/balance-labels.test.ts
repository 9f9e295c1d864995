import { balanceLabels } from "../../../src/functions/support/balance-labels";
import { LANGUAGES } from "../../../src/i18n/language";

test("the words of the user's language", () => {
  expect(balanceLabels("zh-TW")).toEqual({
    category: "指標類型",
    weight: "權重",
    lowest: "下限",
    highest: "上限",
    verdict: "判斷",
    total: "四類合計",
    categories: {
      outcome: "成果型",
      efficiency: "效率型",
      behaviour: "行為流程型",
      capability: "能力素質型",
    },
    verdicts: { below: "偏低", within: "合適", above: "偏高" },
  });
});

test.each(LANGUAGES)("no verdict and no category is called like another in %s", (language) => {
  const { categories, verdicts } = balanceLabels(language);
  expect(new Set(Object.values(categories)).size).toBe(4);
  expect(new Set(Object.values(verdicts)).size).toBe(3);
});

import { checkCard } from "../../../../src/domain/card-rules/check-card";
import { NO_DECLARATIONS } from "../../../../src/domain/declarations/declarations";
import type { Language } from "../../../../src/i18n/language";
import { findingSentence } from "../../../../src/taskpane/balance/findings/finding-sentence";
import type { RuleBook } from "../../../../src/taskpane/balance/findings/rule-book";
import { loadRuleBook } from "../../../../src/taskpane/balance/findings/rule-book";
import { cardsInTables } from "../../../../src/taskpane/balance/cards-in-tables";
import { tableOf } from "../../support/tables";

const TABLE = tableOf([
  ["Outcome", "Customer", "Escalation", 0.2],
  ["Outcome", "Customer", "VIP satisfaction", 0.15],
  ["Efficiency", "Internal process", "AHT", 0.2],
  ["Behavior", "Internal process", "Accuracy and timeliness", 0.3],
  ["Capability", "Learning and growth", "Knowledge", 0.15],
]);

const books: Partial<Record<Language, RuleBook>> = {};

beforeAll(async () => {
  for (const language of ["zh-CN", "en-US", "zh-TW"] as const) {
    books[language] = await loadRuleBook("customer-service", language, null);
  }
});

function sentences(language: Language): string[] {
  const book = books[language];
  if (book === undefined) throw new Error(`There is no book in ${language}`);
  const [card] = cardsInTables([TABLE], NO_DECLARATIONS).cards;
  if (card === undefined) throw new Error("There is no card");
  const { findings } = checkCard(book.withIndicators(card.facts, card.declared), book.profile);
  return findings.map((finding) => findingSentence(finding, book));
}

test("a finding is told with both numbers, in each language", () => {
  expect(sentences("zh-CN")).toEqual([
    "效率型占 20%，低于建议下限 25%，差 5 个百分点。",
    "行为过程型占 30%，高于建议上限 20%，超出 10 个百分点。",
    "“AHT”只看速度或数量，卡上的制衡指标有 0 项，至少应有 1 项，例如：首次解决率 FCR、客户满意度。",
    "“Accuracy and timeliness”把“Accuracy”和“timeliness”合在一行。",
    "共变动 20 个百分点，即可回到全部区间，有 2 个同样接近的方案：" +
      "成果型 35% → 40%、效率型 20% → 25%、行为过程型 30% → 20%；\n或：效率型 20% → 30%、行为过程型 30% → 20%。",
    "4 个维度中有权重的有 3 个，没有：财务。管理岗位应兼顾四个维度，一线岗位仅供参考。",
  ]);
  expect(sentences("en-US")[0]).toBe(
    "Efficiency weighs 20%, 5 points below the recommended minimum of 25%.",
  );
  expect(sentences("zh-TW")[0]).toBe("效率型占 20%，低於建議下限 25%，差 5 個百分點。");
});

test("no placeholder stays open", () => {
  for (const language of ["zh-CN", "en-US", "zh-TW"] as const) {
    expect(sentences(language).filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
  }
});

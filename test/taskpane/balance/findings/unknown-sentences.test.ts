import { loadCardRuleTexts } from "../../../../src/i18n/card-rule-texts";
import { unknownSentences } from "../../../../src/taskpane/balance/findings/unknown-sentences";

const sentences = async (...lacking: Parameters<typeof unknownSentences>[0][number]["lacking"][]) =>
  unknownSentences(
    lacking.map((names) => ({ lacking: names })),
    await loadCardRuleTexts("zh-CN"),
  );

test("columns share a sentence, everything else has its own, each once", async () => {
  expect(await sentences(["owner", "level"], ["level"], ["cycle"])).toEqual([
    "表格中没有“责任人、周期”列：请添加，或修改标题，使其能被认出。",
    "没有说明考核对象：请在上方选择。",
  ]);
});

test("where no column lacks, none is asked for", async () => {
  expect(await sentences(["history"])).toEqual([
    "需要同一人更早各期的计分卡：请打开“连同其他计分卡检查”，并在各卡上填写姓名和考核期。",
  ]);
  expect(await sentences()).toEqual([]);
});

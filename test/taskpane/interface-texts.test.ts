import enUS from "../../seeds/locales/en-US/interface.json";
import enUSAudit from "../../seeds/locales/en-US/audit.json";
import enUSBalance from "../../seeds/locales/en-US/balance.json";
import enUSComparison from "../../seeds/locales/en-US/comparison.json";
import enUSLogs from "../../seeds/locales/en-US/logs.json";
import enUSPlain from "../../seeds/locales/en-US/plain.json";
import zhCN from "../../seeds/locales/zh-CN/interface.json";
import zhCNAudit from "../../seeds/locales/zh-CN/audit.json";
import zhCNBalance from "../../seeds/locales/zh-CN/balance.json";
import zhCNComparison from "../../seeds/locales/zh-CN/comparison.json";
import zhCNLogs from "../../seeds/locales/zh-CN/logs.json";
import zhCNPlain from "../../seeds/locales/zh-CN/plain.json";
import zhTW from "../../seeds/locales/zh-TW/interface.json";
import zhTWAudit from "../../seeds/locales/zh-TW/audit.json";
import zhTWBalance from "../../seeds/locales/zh-TW/balance.json";
import zhTWComparison from "../../seeds/locales/zh-TW/comparison.json";
import zhTWLogs from "../../seeds/locales/zh-TW/logs.json";
import zhTWPlain from "../../seeds/locales/zh-TW/plain.json";

type Tree = Readonly<Record<string, unknown>>;
type Texts = readonly (readonly [key: string, text: string])[];

/** Every text with the path of its key. */
function textsIn(tree: Tree, path = ""): Texts {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[path + key, value] as const]
      : textsIn(value as Tree, `${path}${key}.`),
  );
}

/** The keys of the texts that match. */
const keysWhere = (texts: Texts, wanted: (text: string) => boolean) =>
  texts.filter(([, text]) => wanted(text)).map(([key]) => key);

const withoutPlaceholders = (text: string) => text.replace(/\{\w+\}/g, "");
const placeholders = (texts: Texts) =>
  texts.map(([key, text]) => `${key}: ${(text.match(/\{\w+\}/g) ?? []).sort().join(" ")}`);

const english = textsIn({
  ...enUS,
  audit: enUSAudit,
  balanceCheck: enUSBalance,
  logAnalysis: enUSLogs,
  comparison: enUSComparison,
  plain: enUSPlain,
});
const languages = {
  "en-US": english,
  "zh-CN": textsIn({
    ...zhCN,
    audit: zhCNAudit,
    balanceCheck: zhCNBalance,
    logAnalysis: zhCNLogs,
    comparison: zhCNComparison,
    plain: zhCNPlain,
  }),
  "zh-TW": textsIn({
    ...zhTW,
    audit: zhTWAudit,
    balanceCheck: zhTWBalance,
    logAnalysis: zhTWLogs,
    comparison: zhTWComparison,
    plain: zhTWPlain,
  }),
};
const chinese = { "zh-CN": languages["zh-CN"], "zh-TW": languages["zh-TW"] };

describe.each(Object.entries(languages))("%s", (_language, texts) => {
  test("has the keys of English in the same order, each with the same placeholders", () => {
    expect(placeholders(texts)).toEqual(placeholders(english));
  });

  test("leaves no text empty", () => {
    expect(keysWhere(texts, (text) => text.trim() === "")).toEqual([]);
  });
});

describe.each(Object.entries(chinese))("%s", (_language, texts) => {
  test("keeps hanzi apart from Latin letters and figures", () => {
    const sticks = /\p{Script=Han}[A-Za-z0-9=]|[A-Za-z0-9)]\p{Script=Han}/u;
    expect(keysWhere(texts, (text) => sticks.test(withoutPlaceholders(text)))).toEqual([]);
  });

  test("puts no space before a percent sign, and no Latin stop after a hanzi", () => {
    const wrong = /\d [%‰]|\p{Script=Han}[,;:?!.]/u;
    expect(keysWhere(texts, (text) => wrong.test(text))).toEqual([]);
  });

  test("addresses the reader politely", () => {
    expect(keysWhere(texts, (text) => text.includes("你"))).toEqual([]);
  });
});

test("Taiwan's texts use the words of Excel in Taiwan", () => {
  const mainland = /工作簿|單元格|模板|函式|載入宏|默認|網絡|窗口|任務窗格|參數|示例/;
  expect(keysWhere(languages["zh-TW"], (text) => mainland.test(text))).toEqual([]);
});

import path from "node:path";
import { readTexts } from "../../.config/locales.cjs";

const ROOT = path.resolve(__dirname, "../..");
const FILES = [
  "catalogue",
  "categories",
  "doubts",
  "indicators",
  "sheets",
  "tables",
  "templates",
  "terms",
  "working-sheets",
];

const HANZI = "[\\u4e00-\\u9fff]";
/** A placeholder between hanzi may hold either, so that it is left alone. */
const UNSPACED = new RegExp(`${HANZI}[A-Za-z0-9]|[A-Za-z0-9]${HANZI}`);
const SPACE_BEFORE_SIGN = /\s[%‰°，。；：、]/;

/** Words of the mainland for which Taiwan has its own, and letters that Taiwan does not write. */
const MAINLAND_WORDS =
  /單元格|工作簿|任務窗格|函數庫|默認|數據|信息|用戶|質量|鏈接|保存|運行|支持|響應|(?<!品)質檢|投訴|備件|上門|監管|(?<!符)合規|周期/;
const SIMPLIFIED =
  /[们这为说请权标户数据单项类结义务应访满电审对从没问题统计评续质优协执与严处过设级价华开关时间实现规则网样]/;
const TRADITIONAL =
  /[這說請權標戶數據單項類結義務應訪滿電審對從沒問題統計評續質優協執與嚴處過設級價華開關時間實現規則網樣]/;

function texts(tag: string): [string, string][] {
  const strings = (tree: unknown, at: string): [string, string][] =>
    typeof tree === "string"
      ? [[at, tree]]
      : Object.entries(tree as object).flatMap(([key, value]) => strings(value, `${at}.${key}`));
  return FILES.flatMap((name) => strings(readTexts(ROOT, tag, name), name));
}

const offending = (tag: string, rule: RegExp) => texts(tag).filter(([, text]) => rule.test(text));

describe.each(["zh-CN", "zh-TW"])("%s", (tag) => {
  test("has a space between hanzi and Latin letters or figures", () => {
    expect(offending(tag, UNSPACED)).toEqual([]);
  });

  test("has no space before signs", () => {
    expect(offending(tag, SPACE_BEFORE_SIGN)).toEqual([]);
  });

  test("is not too short to be checked", () => {
    expect(texts(tag).length).toBeGreaterThan(200);
  });
});

test("zh-TW uses Taiwan's words and characters", () => {
  expect(offending("zh-TW", MAINLAND_WORDS)).toEqual([]);
  expect(offending("zh-TW", SIMPLIFIED)).toEqual([]);
});

test("zh-CN uses simplified characters", () => {
  expect(offending("zh-CN", TRADITIONAL)).toEqual([]);
});

test("no text promises what a cell would take for a formula", () => {
  for (const tag of ["zh-CN", "en-US", "zh-TW"]) expect(offending(tag, /^[=+@-]/)).toEqual([]);
});

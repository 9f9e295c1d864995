import path from "node:path";
import { readTexts, textNames } from "../../.config/locales.cjs";
import { FUNCTION_FILES, idOf } from "../functions/function-exports";

const ROOT = path.resolve(__dirname, "../..");
const HANZI = "[\\u4e00-\\u9fff]";
/** A placeholder between hanzi may hold either, so that it is left alone. */
const UNSPACED = new RegExp(`${HANZI}[A-Za-z0-9]|[A-Za-z0-9]${HANZI}`);
/** A sign that a sentence speaks of, as in "a number without %", stands alone. */
const SPACE_BEFORE_SIGN = /\s(?:[%‰](?! )|[°，。；：、])/;

/** Words of the mainland for which Taiwan has its own. */
const MAINLAND_WORDS = new RegExp(
  [
    "單元格|工作簿|任務窗格|函數庫|函式|模板|加載項|宏命令|透視表|編輯欄|選項卡|菜單|對話框|復選框",
    "默認|數據|信息|用戶|質量|鏈接|保存|運行|支持|響應|刷新|屏幕|打印|程序|軟件|硬件|網絡|內存|緩存",
    "接口|賬|視頻|優化|剪貼板|查找|激活|兼容|實時|計劃|回車",
    "(?<!品)質檢|投訴|備件|上門|監管|(?<!符)合規|周期|服務水平|差錯|同比|環比|季度|節假日|調休|返修",
    "窗口|時間窗|自然時間|貶損者|桌面版|佔|哪怕",
  ].join("|"),
);

/** The characters of Big5, in which Taiwan's own characters are; Hong Kong's additions left out. */
const BIG5 = charactersOfBig5();

function charactersOfBig5(): ReadonlySet<string> {
  const range = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
  const common = range(0xa4, 0xc5).flatMap((lead) => trails.flatMap((trail) => [lead, trail]));
  const last = range(0x40, 0x7e).flatMap((trail) => [0xc6, trail]);
  const rare = range(0xc9, 0xf8).flatMap((lead) => trails.flatMap((trail) => [lead, trail]));
  return new Set(new TextDecoder("big5").decode(Uint8Array.from([...common, ...last, ...rare])));
}

const TRADITIONAL =
  /[這說請權標戶數據單項類結義務應訪滿電審對從沒問題統計評續質優協執與嚴處過設級價華開關時間實現規則網樣]/;

function texts(tag: string): [string, string][] {
  const strings = (tree: unknown, at: string): [string, string][] =>
    typeof tree === "string"
      ? [[at, tree]]
      : Object.entries(tree as object).flatMap(([key, value]) => strings(value, `${at}.${key}`));
  return textNames(ROOT, tag).flatMap((name) => strings(readTexts(ROOT, tag, name), name));
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

test("zh-TW uses Taiwan's words, though it understands others", () => {
  const shown = offending("zh-TW", MAINLAND_WORDS).filter(([at]) => !at.includes(".also."));
  expect(shown).toEqual([]);
});

test("zh-TW has one word for going to a place", () => {
  expect(offending("zh-TW", /移至|轉到/)).toEqual([]);
  expect(offending("zh-TW", /前往/).length).toBeGreaterThan(5);
});

test("zh-TW calls whom a card is for by one word", () => {
  expect(offending("zh-TW", /同一?職位/)).toEqual([]);
});

test("zh-TW is written in Taiwan's characters", () => {
  const foreign = ([, text]: [string, string]) =>
    (text.match(new RegExp(HANZI, "g")) ?? []).some((character) => !BIG5.has(character));
  expect(BIG5.has("認")).toBe(true);
  expect(BIG5.has("认")).toBe(false);
  expect(texts("zh-TW").filter(foreign)).toEqual([]);
});

test("zh-CN uses simplified characters", () => {
  expect(offending("zh-CN", TRADITIONAL)).toEqual([]);
});

test.each(["zh-CN", "en-US", "zh-TW"])("%s speaks of functions that exist only", (tag) => {
  const ids = new Set(FUNCTION_FILES.map(idOf));
  const named = texts(tag).flatMap(([at, text]) =>
    [...text.matchAll(/KPI\.([A-Z]+(?:\.[A-Z]+)*)/g)].map(([, id = ""]) => ({ at, id })),
  );
  expect(named.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(named).toContainEqual({ at: "indicators/volume.average-handle-time.note", id: "AHT" });
});

test("no text promises what a cell would take for a formula", () => {
  for (const tag of ["zh-CN", "en-US", "zh-TW"]) expect(offending(tag, /^[=+@-]/)).toEqual([]);
});

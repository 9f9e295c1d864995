import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { entries } from "seeds/catalogue";

/** One item of a document: its name as printed, where it stands, and its reading if it is damaged. */
interface Item {
  readonly item: string;
  readonly section: string;
  readonly read?: string;
}

const FOLDER = path.resolve(__dirname, "items");
const LISTS = new Map(
  readdirSync(FOLDER).map((file) => [
    `${path.basename(file, ".json")}.txt`,
    JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as readonly Item[],
  ]),
);

const keyOf = ({ item, section, read }: Item) => [section, item, read ?? item].join(" | ");
const sourcesIn = (document: string) =>
  entries.flatMap(({ sources }) => sources).filter((source) => source.document === document);
const listed = (document: string) => LISTS.get(document) ?? [];
const inSection = (document: string, start: string) =>
  listed(document).filter(({ section }) => section.startsWith(start)).length;

test("the lists are of the four documents, with every mention in them", () => {
  const sizes = [...LISTS].map(([document, items]) => [document, items.length]);
  expect(Object.fromEntries(sizes)).toEqual({
    "000_ef8cc36ca70fe528.txt": 78,
    "001_6200184e0b5a4d89.txt": 88,
    "002_fb06af5c24ac3e0a.txt": 93,
    "003_f5ab2f92e8b955c0.txt": 56,
  });
});

test.each([
  ["001_6200184e0b5a4d89.txt", "一、2 岗位特性映射", 16],
  ["001_6200184e0b5a4d89.txt", "二、1 电商客服指标模板", 6],
  ["001_6200184e0b5a4d89.txt", "二、2 金融客服指标模板", 6],
  ["001_6200184e0b5a4d89.txt", "二、3 制造业与售后客服模板", 6],
  ["002_fb06af5c24ac3e0a.txt", "客户服务相关岗位人员KPI绩效量化考核指标一览", 10],
  ["002_fb06af5c24ac3e0a.txt", "客户服务部KPI考核指标汇总", 6],
  ["002_fb06af5c24ac3e0a.txt", "helpdesk kpi指标", 7],
  ["002_fb06af5c24ac3e0a.txt", "KPI指标/主要服务表现指标", 7],
  ["002_fb06af5c24ac3e0a.txt", "电商在线客服专员绩效考核", 6],
  ["003_f5ab2f92e8b955c0.txt", "表:客户价值分层考核的典型指标配置", 8],
])("%s: %s lists %i items", (document, section, count) => {
  expect(inSection(document, section)).toBe(count);
});

describe.each([...LISTS.keys()])("%s", (document) => {
  test("every item is reachable by the name that it prints", () => {
    const reachable = new Set(sourcesIn(document).map(keyOf));
    const lost = listed(document).map(keyOf);
    expect(lost.filter((key) => !reachable.has(key))).toEqual([]);
  });

  test("no source names an item that the document lacks", () => {
    const known = new Set(listed(document).map(keyOf));
    const invented = sourcesIn(document).map(keyOf);
    expect(invented.filter((key) => !known.has(key))).toEqual([]);
  });
});

test("no source is of a fifth document", () => {
  const named = new Set(entries.flatMap(({ sources }) => sources.map(({ document }) => document)));
  expect([...named].sort()).toEqual([...LISTS.keys()].sort());
});

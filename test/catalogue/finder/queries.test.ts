import type { Finder } from "../../../src/catalogue/finder/finder";
import { loadFinder } from "../../../src/catalogue/finder/load-finder";
import { wholeCatalogue } from "../../../src/catalogue/whole-catalogue";

const FCR = "first-contact-resolution";

/** What people type, and what they mean by it. */
const FIRST_HITS: readonly (readonly [typed: string, id: string])[] = [
  // The name, whole and begun, in each language.
  ["首次解决率", FCR],
  ["首次解决率 FCR", FCR],
  ["首次", FCR],
  ["首次解決率", FCR],
  ["First contact resolution", FCR],
  ["first contact", FCR],
  ["客户满意度", "customer-satisfaction"],
  ["顧客滿意度", "customer-satisfaction"],
  ["客戶滿意度", "customer-satisfaction"],
  ["複購率", "repurchase-rate"],
  ["市占", "market-share"],
  ["service level", "service-level"],
  ["retention rate", "customer-retention-rate"],
  ["churn rate", "customer-churn-rate"],
  // Hanzi that do not stand together.
  ["首解", FCR],
  ["满度", "customer-satisfaction"],
  ["呆发率", "channel-bad-debt-rate"],
  // Abbreviations and other names.
  ["fcr", FCR],
  ["ＦＣＲ", FCR],
  ["FCR ", FCR],
  ["csat", "customer-satisfaction"],
  ["C-SAT", "customer-satisfaction"],
  ["nps", "net-promoter-score"],
  ["aht", "average-handle-time"],
  ["asa", "average-speed-of-answer"],
  ["sla", "sla-attainment"],
  ["mttr", "resolution-time"],
  ["frt", "first-response-time"],
  ["dso", "days-sales-outstanding"],
  ["cei", "collection-effectiveness-index"],
  ["nrr", "net-revenue-retention"],
  ["ltv", "customer-lifetime-value"],
  ["呼损率", "abandonment-rate"],
  ["接通率", "service-level"],
  ["一次性解决率", FCR],
  ["first call resolution", FCR],
  // Pinyin: in full, begun, initials, both mixed, with spaces, with either spelling of ü.
  ["scjjl", FCR],
  ["shoucijiejuelv", FCR],
  ["shoucijiejuelü", FCR],
  ["shoucijiejuelu", FCR],
  ["shou ci jie jue", FCR],
  ["shou'ci'jie'jue", FCR],
  ["shoucijjl", FCR],
  ["khmyd", "customer-satisfaction"],
  ["kehumanyidu", "customer-satisfaction"],
  ["ckl", "reopen-rate"],
  ["chongkailv", "reopen-rate"],
  ["jtjz", "net-promoter-score"],
  ["tousulv", "complaint-rate"],
  // Misspelt, also while still being typed.
  ["rentention", "customer-retention-rate"],
  ["satisfction", "customer-satisfaction"],
  ["costumer satisfaction", "customer-satisfaction"],
  ["first contatc", FCR],
  ["ocupancy", "occupancy-rate"],
  ["abandonmnt", "abandonment-rate"],
  ["promotor", "net-promoter-score"],
  // Words of the formula, and the function.
  ["第一次联系就解决", FCR],
  ["第一次聯絡就解決", FCR],
  ["KPI.FCR", FCR],
  ["KPI.OCCUPANCY", "occupancy-rate"],
  ["vip 等待", "vip-line-wait-time"],
];

let finder: Finder;

beforeAll(async () => {
  finder = await loadFinder();
});

const found = (typed: string) => finder.find(typed);

test.each(FIRST_HITS)("%s leads to %s", (typed, id) => {
  expect(found(typed)?.ids[0]).toBe(id);
});

test("every indicator is the first or second hit of each of its names", async () => {
  const { index } = await import("seeds/finder");
  const missed = index.documents.flatMap(({ id, names }) =>
    names
      .filter(({ plain }) => !found(plain)?.ids.slice(0, 2).includes(id))
      .map(({ plain }) => plain),
  );
  expect(missed).toEqual([]);
  expect(index.documents).toHaveLength((await wholeCatalogue()).length);
});

test("an indicator comes up once", () => {
  for (const [typed] of FIRST_HITS) {
    const ids = found(typed)?.ids ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("it says what each was found by", () => {
  const by = (typed: string) => found(typed)?.by(0);
  expect(by("首次解决率")).toBe("name");
  expect(by("scjjl")).toBe("reading");
  expect(by("fcr")).toBe("also");
  expect(by("第一次联系就解决")).toBe("formula");
  expect(by("rentention")).toBe("spelling");
});

test("what was asked for exactly is not mixed with misspellings", () => {
  const hits = found("occupancy");
  expect(hits?.ids.map((_id, at) => hits.by(at))).not.toContain("spelling");
});

test("nothing asked for is not the same as nothing found", () => {
  expect(found("")).toBeNull();
  expect(found("  ，。!? ")).toBeNull();
  expect(found("qqqqqq")?.ids).toEqual([]);
  expect(found("龘龘")?.ids).toEqual([]);
});

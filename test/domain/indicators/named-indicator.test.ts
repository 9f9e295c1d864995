import { namedIndicator } from "../../../src/domain/indicators/named-indicator";
import { refusalOf } from "../refusal-of";

const NPS = {
  id: "net-promoter-score",
  name: "净推荐值",
  names: ["净推荐值", "Net promoter score (NPS)"],
};
const FCR = {
  id: "first-contact-resolution",
  name: "首次解决率 FCR",
  names: ["首次解决率 FCR", "First contact resolution (FCR)"],
};
const SURVEY = {
  id: "fcr-survey",
  name: "首次解决率（客户回访口径）",
  names: ["FCR by customer survey"],
};
const CARDS = { id: "cards", name: "卡 A", names: ["Cards (VIP)"] };
const OTHERS = { id: "others", name: "卡 B", names: ["Others (VIP)"] };
const ALL = [NPS, FCR, SURVEY, CARDS, OTHERS];

test.each([
  ["net-promoter-score", NPS],
  ["净推荐值", NPS],
  [" net PROMOTER score ", NPS],
  ["ＮＰＳ", NPS],
  ["fcr", FCR],
  ["首次解决率", FCR],
  ["首次解决率FCR", FCR],
  ["FCR by customer survey", SURVEY],
])("%s", (text, indicator) => {
  expect(namedIndicator(ALL, text)).toBe(indicator);
});

test("an unknown one is refused with the nearest names, the nearest first", () => {
  const { kind, reason, details } = refusalOf(() => namedIndicator(ALL, "首次解決"));
  expect([kind, reason]).toEqual(["not-available", "indicator-unknown"]);
  expect(String(details["nearest"]).split(" / ")[0]).toBe("首次解决率 FCR");
});

test("one that several are called is refused with all of them", () => {
  expect(refusalOf(() => namedIndicator(ALL, "VIP")).details).toEqual({
    text: "VIP",
    nearest: "卡 A / 卡 B",
  });
});

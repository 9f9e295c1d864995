import fc from "fast-check";
import { isHan, plainTextWith, wordsOf } from "../../../src/catalogue/finder/plain-text";

const plain = plainTextWith({ 決: "决", 顧: "顾" });

test.each([
  ["ＦＣＲ（首次解決率）", "fcr首次解决率"],
  ["  First-contact   Resolution! ", "first contact resolution"],
  ["VIP 顧客 回訪", "vip顾客回訪"],
  ["lǜ Café", "lu cafe"],
  ["CES 2.0", "ces 2 0"],
  ["，。！", ""],
  ["９５％", "95"],
])("%s is compared as “%s”", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test("a plain text stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { numRuns: 1000 },
  );
});

test("words are of one script each", () => {
  expect(wordsOf("vip客户回访2次 first")).toEqual(["vip", "客户回访", "2", "次", "first"]);
  expect(wordsOf("")).toEqual([]);
  expect([isHan("客"), isHan("k"), isHan("9"), isHan("")]).toEqual([true, false, false, false]);
});

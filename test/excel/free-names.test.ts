import fc from "fast-check";
import { freeNames, freeSheetName } from "../../src/excel/free-names";

describe("sheet names", () => {
  test("a free name is taken as it is", () => {
    expect(freeSheetName("电商客服计分卡", ["Sheet1"])).toBe("电商客服计分卡");
  });

  test("a name in use is numbered, whatever its case", () => {
    expect(freeSheetName("Card", ["card"])).toBe("Card (2)");
    expect(freeSheetName("Card", ["CARD", "card (2)", "Card (3)"])).toBe("Card (4)");
  });

  test.each([
    ["a/b:c?", "a-b-c-"],
    ["[产品]＊质量：评分", "-产品--质量-评分"],
    ["'quoted'", "quoted"],
    ["  ", "KPI"],
    ["", "KPI"],
    ["History", "History (2)"],
  ])("%j becomes %j", (wanted, legal) => {
    expect(freeSheetName(wanted, [])).toBe(legal);
  });

  test("a long name is cut, with room for its number", () => {
    const long = "x".repeat(40);
    expect(freeSheetName(long, [])).toBe("x".repeat(31));
    expect(freeSheetName(long, ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  });

  test("a long name is cut where a word ends", () => {
    const card = "E-commerce service scorecard";
    expect(freeSheetName(card, [])).toBe(card);
    expect(freeSheetName(card, [card])).toBe("E-commerce service (2)");
    expect(freeSheetName(`${card} for all`, [])).toBe("E-commerce service scorecard");
    expect(freeSheetName("客".repeat(40), ["客".repeat(31)])).toBe(`${"客".repeat(27)} (2)`);
  });

  test("no character is cut in half", () => {
    expect(freeSheetName(`${"x".repeat(30)}😀`, [])).toBe("x".repeat(30));
  });

  test("any text gives a legal name that is free", () => {
    const texts = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 20 }), (wanted, others) => {
        const taken = [...others, freeSheetName(wanted, others)];
        const name = freeSheetName(wanted, taken);
        expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe("names of tables and cells", () => {
  test("a free, legal name is taken as it is", () => {
    expect(freeNames(["KPI_Card", "记分卡"], ["Other"])).toEqual(["KPI_Card", "记分卡"]);
  });

  test("a name in use is numbered, and none is given twice", () => {
    expect(freeNames(["Card_", "card_"], ["CARD_"])).toEqual(["Card__2", "card__3"]);
  });

  test.each([
    ["KPI1", "_KPI1"],
    ["R1C1", "_R1C1"],
    ["r", "_r"],
    ["RC", "_RC"],
    ["2026", "_2026"],
    ["my card", "my_card"],
    ["a-b!c", "a_b_c"],
    ["", "_"],
    ["SCORE1", "SCORE1"],
  ])("%j becomes %j", (wanted, legal) => {
    expect(freeNames([wanted], [])).toEqual([legal]);
  });

  test("a long name is cut, with room for its number", () => {
    const [first = "", second = ""] = freeNames(["n".repeat(300), "n".repeat(300)], []);
    expect(first.length).toBeLessThanOrEqual(255);
    expect(second.length).toBeLessThanOrEqual(255);
    expect(second).toBe(`${first}_2`);
  });
});

import { audited, auditedCard, of, workbookOf } from "../audited";
import { COLUMNS, MadeCard } from "../made-card";
import { MadeSheet } from "../made-sheet";

describe("which cards are found", () => {
  test("ours by their record, with the cells of their totals", () => {
    const [card] = auditedCard().cards;
    expect(card).toMatchObject({
      name: "Card",
      origin: "record",
      area: { row: 1, column: 0, rows: 10, columns: COLUMNS.length },
      totals: { points: { row: 10, column: 10 }, weight: { column: 9 }, covered: { column: 8 } },
      role: "客服专员",
      period: "2026-01",
    });
    expect(card?.evidence.map(({ kind }) => kind)).toContain("record");
  });

  test("a foreign one by its shape, with the words that speak for it", () => {
    const [card] = auditedCard({ record: null }).cards;
    expect(card).toMatchObject({
      name: "绩效!A2",
      origin: "shape",
      table: null,
      first: 2,
      last: 9,
    });
    expect(card?.evidence).toContainEqual({ kind: "heading", found: "权重", address: "J2" });
    expect(card?.evidence.at(-1)).toMatchObject({ kind: "total-word", address: "J11" });
  });

  test("in another language, without a word for the total", () => {
    const sheet = new MadeSheet("S");
    sheet.put(3, 2, "KPI", "Weight", "Score");
    sheet.put(4, 2, "Speed", 0.4, 90);
    sheet.put(5, 2, "Care", 0.6, 80);
    const total = { formula: "=SUMPRODUCT(D5:D6,E5:E6)", value: 84 };
    sheet.put(6, 3, { formula: "=SUM(D5:D6)", value: 1 }, total);
    const [card] = audited(workbookOf([sheet.snapshot()])).cards;
    expect(card).toMatchObject({ name: "S!C4", rows: [4, 5], totals: { points: { column: 4 } } });
  });

  test("knock-out items and empty rows carry no weight", () => {
    const { cards } = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 0, "否决项");
      sheet.put(first + 1, 1, "");
      sheet.put(first + 1, 9, "");
    });
    expect(cards[0]?.rows).toEqual([4, 5, 6, 7, 8, 9]);
  });

  test("two cards side by side", () => {
    const sheet = new MadeSheet("S");
    for (const left of [0, 4]) {
      sheet.put(0, left, "指标", "权重", "得分");
      sheet.put(1, left, "A", 1, 90);
      sheet.put(2, left, "合计", { formula: "=SUM(B2:B2)", value: 1 }, 90);
    }
    const { cards } = audited(workbookOf([sheet.snapshot()]));
    expect(cards.map(({ name }) => name)).toEqual(["S!A1", "S!E1"]);
  });
});

describe("what is passed over is named", () => {
  test("weights without a total, and an endless list", () => {
    const sheet = new MadeSheet("S");
    sheet.put(0, 0, "指标", "权重", "得分");
    sheet.put(1, 0, "A", 1, 90);
    const area = { row: 10, column: 0, rows: 1_000, columns: 3 };
    const headings = ["指标", "权重", "得分"];
    sheet.tables.push({ name: "Long", area, headings, totals: false, filtered: false });
    const report = audited(workbookOf([sheet.snapshot()]));
    expect(report.passedOver.map(({ name, reason }) => [name, reason])).toEqual([
      ["Long", "too-long"],
      ["S!A1", "no-total"],
    ]);
    expect(of(report, "passed-over")).toHaveLength(2);
  });

  test("weights for choosing a supplier are no card", () => {
    const sheet = new MadeSheet("S");
    sheet.put(0, 0, "供应商", "权重");
    sheet.put(1, 0, "A", 1);
    const report = audited(workbookOf([sheet.snapshot()]));
    expect([report.cards, report.passedOver]).toEqual([[], []]);
  });
});

describe("what the user corrects", () => {
  test("a card that is none, and one that was not recognised", () => {
    const sheet = new MadeSheet("S");
    new MadeCard(sheet, { table: "Card", record: null });
    sheet.put(20, 0, "x", "y", "z");
    sheet.put(21, 0, "A", 1, 90);
    sheet.put(22, 0, "", { formula: "=SUM(B22:B22)", value: 1 }, 80);
    const area = { row: 20, column: 0, rows: 3, columns: 3 };
    const columns = { indicator: 0, weight: 1, score: 2 };
    const report = audited(workbookOf([sheet.snapshot()]), {
      corrections: [
        { kind: "leave-out", card: "S!A2" },
        { kind: "take", sheet: "S", area, columns },
      ],
    });
    expect(report.cards).toMatchObject([{ origin: "user", name: "S!A21:C23", rows: [21] }]);
    expect(report.passedOver).toMatchObject([{ name: "S!A2", reason: "left-out" }]);
    expect(of(report, "D04")).toMatchObject([{ address: "C23", limit: { value: 90 } }]);
  });
});

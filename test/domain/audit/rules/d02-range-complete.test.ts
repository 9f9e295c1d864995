import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const sumOf = (formula: string) =>
  auditedCard({ record: null }, ({ total }, sheet) => {
    sheet.put(total, 9, { formula, value: 1 });
  });

describe("D02: a total takes in every row", () => {
  silentOnCleanCards("D02");

  test("a range that stops one row early names the row", () => {
    expect(of(sumOf("=SUM(J3:J9)"), "D02")).toMatchObject([
      {
        case: "short",
        address: "J11",
        measured: { value: 7 },
        limit: { value: 8 },
        details: { rows: { items: [{ text: "知识考核通过率" }] } },
      },
    ]);
  });

  test("rows named one by one are complete together", () => {
    expect(of(sumOf("=SUM(J3,J4,J5,J6:J10)"), "D02")).toEqual([]);
    expect(of(sumOf("=J3+J4+J5+J6+J7+J8+J9"), "D02")).toMatchObject([{ case: "short" }]);
  });

  test("headings in the range do no harm, a figure beside the rows does", () => {
    expect(of(sumOf("=SUM(J2:J10)"), "D02")).toEqual([]);
    const report = auditedCard({ record: null }, ({ total }, sheet) => {
      sheet.put(0, 9, 0.5);
      sheet.put(total, 9, { formula: "=SUM(J1:J10)", value: 1.5 });
    });
    expect(of(report, "D02")).toMatchObject([
      { case: "beyond", measured: { value: 9 }, details: { cells: { items: [{ text: "J1" }] } } },
    ]);
  });
});

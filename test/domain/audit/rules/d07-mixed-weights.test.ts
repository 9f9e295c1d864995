import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D07: weights are in one unit", () => {
  silentOnCleanCards("D07");

  test("a 20 among fractions is named and becomes 0.2", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 9, 20);
    });
    expect(of(report, "D07")).toMatchObject([
      { case: "mixed", address: "J3", repair: { cells: [{ from: 20, to: 0.2 }] } },
    ]);
  });

  test("a 0.07 among numbers out of 100 becomes 7", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      for (let row = 0; row < 8; row += 1) {
        sheet.put(first + row, 9, row === 3 ? 0.07 : 13);
        sheet.format(first + row, 9, "0");
      }
    });
    expect(of(report, "D07")).toMatchObject([
      { address: "J6", repair: { cells: [{ from: 0.07, to: 7 }] } },
    ]);
  });

  test("numbers out of 100 must not be shown as percentages", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      for (let row = 0; row < 8; row += 1) sheet.put(first + row, 9, 12.5);
    });
    expect(of(report, "D07").map(({ case: told }) => told)).toEqual(Array(8).fill("format"));
  });
});

import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const measured = (actual: number, name = "首次解决率", unit = "%", format = "0.0%") =>
  of(
    auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 1, name, unit);
      sheet.put(first, 5, "—", "—", actual);
      sheet.format(first, 7, format);
    }),
    "D29",
  );

describe("D29: an indicator stays within what it can be", () => {
  silentOnCleanCards("D29");

  test.each([
    [1.2, "above", 1],
    [-0.1, "below", 0],
  ])("a share of %d", (actual, told, limit) => {
    expect(measured(actual)).toMatchObject([
      { case: told, address: "H3", measured: { value: actual }, limit: { value: limit } },
    ]);
    expect(measured(actual, "自定义比率")).toMatchObject([{ case: told }]);
  });

  test("bounds are inside; 95 without a percent sign is meant as 95 %", () => {
    expect(measured(1)).toEqual([]);
    expect(measured(95, "首次解决率", "%", "0.0")).toEqual([]);
    expect(measured(105, "首次解决率", "%", "0.0")).toMatchObject([{ limit: { value: 100 } }]);
  });

  test("of an unknown indicator in another unit nothing is known", () => {
    expect(measured(-3, "净推荐值", "分", "0")).toEqual([]);
  });

  test("a part that exceeds its whole", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 5, 120, 100);
    });
    expect(of(report, "D29")).toMatchObject([
      {
        case: "part-exceeds-whole",
        address: "F3",
        measured: { value: 120 },
        limit: { value: 100 },
      },
    ]);
  });
});

import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D08: per mille is not per cent", () => {
  silentOnCleanCards("D08");

  test("a unit of ‰ with a format of %", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 2, "‰");
    });
    const found = of(report, "D08");
    expect(found.map(({ address }) => address)).toEqual(["E3", "H3"]);
    expect(found[0]).toMatchObject({ case: "format", repair: { kind: "number-format" } });
  });

  test("more than a thousand per thousand", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 2, "千分比");
      sheet.put(first, 4, 3000);
      sheet.format(first, 4, "0.0");
      sheet.format(first, 7, "0.0");
    });
    expect(of(report, "D08")).toMatchObject([
      { case: "size", address: "E3", measured: { value: 3000 }, limit: { value: 1000 } },
    ]);
  });
});

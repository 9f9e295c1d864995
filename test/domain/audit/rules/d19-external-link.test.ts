import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const linked = (allowedLinks: readonly string[] = [], links: readonly string[] = []) =>
  of(
    auditedCard(
      {},
      ({ first }, sheet) => {
        sheet.put(first, 4, { formula: "='C:\\pay\\[Targets.xlsx]S'!A1", value: 0.9 });
        sheet.put(first + 1, 4, { formula: "='C:\\pay\\[Targets.xlsx]S'!A2", value: 0.9 });
      },
      { allowedLinks },
      { links },
    ),
    "D19",
  );

describe("D19: other workbooks", () => {
  silentOnCleanCards("D19");

  test("one finding for each workbook, with its cells counted", () => {
    expect(linked()).toMatchObject([
      {
        case: "formula",
        address: "E3",
        measured: { value: 2 },
        details: { workbook: { text: "targets.xlsx" } },
      },
    ]);
  });

  test("a link that no card uses, and one that is found twice", () => {
    expect(linked([], ["D:\\Old.xlsx", "C:\\pay\\Targets.xlsx"])).toMatchObject([
      { case: "link", address: "", subject: "old.xlsx" },
      { case: "formula", subject: "targets.xlsx" },
    ]);
  });

  test("what may be linked to is no finding", () => {
    expect(linked(["targets.xlsx"])).toEqual([]);
  });
});

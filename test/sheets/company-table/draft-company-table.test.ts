import { LANGUAGES } from "../../../src/i18n/language";
import { draftCompanyTable } from "../../../src/sheets/company-table/draft-company-table";
import { recogniseCompanyTable } from "../../../src/sheets/company-table/read-table-cells";
import { TABLE_COLUMNS } from "../../../src/sheets/company-table/table-columns";

const FUNCTIONS = ["FCR", "RATE"];
const KINDS = ["indicators", "templates"] as const;
const cases = LANGUAGES.flatMap((language) => KINDS.map((kind) => ({ language, kind })));

const planOf = (kind: (typeof KINDS)[number], language: (typeof LANGUAGES)[number]) =>
  draftCompanyTable(kind, language, FUNCTIONS).plan({
    sheetName: "S",
    row: 0,
    column: 0,
    tableNames: ["T"],
    nameSuffix: "",
  });

describe.each(cases)("the table for $kind in $language", ({ kind, language }) => {
  const plan = planOf(kind, language);
  const [table] = plan.tables;

  test("has a heading for each column, and is recognised by them", () => {
    const headers = (plan.cells[2] ?? []).map(String);
    const recognised = recogniseCompanyTable({ headers, values: [] });
    expect(recognised?.kind).toBe(kind);
    expect([...(recognised?.places.keys() ?? [])]).toEqual(TABLE_COLUMNS[kind]);
  });

  test("has three blank rows below them, which hold text as text", () => {
    expect(table?.area).toMatchObject({ row: 2, rows: 4, columns: TABLE_COLUMNS[kind].length });
    expect(
      plan.cells
        .slice(3)
        .flat()
        .every((cell) => cell === ""),
    ).toBe(true);
    const formats = new Set(plan.numberFormats.slice(3).flat());
    expect([...formats].sort()).toEqual(kind === "templates" ? ["0.0%", "@"] : ["@"]);
  });

  test("offers lists that Excel can hold", () => {
    const lists = plan.validations.flatMap(({ rule }) =>
      rule.kind === "list" ? [rule.choices] : [],
    );
    expect(lists).toHaveLength(kind === "indicators" ? 8 : 1);
    for (const list of lists) {
      expect(list.join(",").length).toBeLessThanOrEqual(255);
      expect(list.filter((choice) => choice.includes(","))).toEqual([]);
    }
  });
});

test("at another place everything moves with it", () => {
  const plan = draftCompanyTable("templates", "zh-CN", []).plan({
    sheetName: "S",
    row: 4,
    column: 2,
    tableNames: ["T"],
    nameSuffix: "",
  });
  expect(plan.firstInput).toMatchObject({ row: 7, column: 2 });
  expect(plan.print.titleRows).toEqual({ first: 6, last: 6 });
});

import { TABLE_WORDS } from "../../../src/i18n/entry-table-words";
import { LANGUAGES } from "../../../src/i18n/language";
import { TERMS } from "../../../src/i18n/terms";
import { readCompanyTable } from "../../../src/sheets/company-table/read-company-table";
import {
  INDICATOR_COLUMNS,
  TEMPLATE_COLUMNS,
  type TableColumn,
} from "../../../src/sheets/company-table/table-columns";
import type { TableContext } from "../../../src/sheets/company-table/table-entries";
import { OWN_INDICATOR, OWN_TEMPLATE } from "../../catalogue/company/sample-company";

const KNOWN = ["nps", "fcr", "own-1", "leak"];

const CONTEXT: TableContext = {
  language: "zh-CN",
  findIndicator: (called) => KNOWN.find((id) => id === called) ?? null,
  isPublished: (id) => !id.startsWith("own-"),
  present: { indicators: [], templates: [] },
};

type Cells = Partial<Record<TableColumn, unknown>>;

function read(
  columns: readonly TableColumn[],
  rows: readonly Cells[],
  context: Partial<TableContext> = {},
  language: (typeof LANGUAGES)[number] = "zh-CN",
) {
  const { headings } = TABLE_WORDS[language];
  const table = {
    headers: columns.map((column) => headings[column].name),
    values: rows.map((row) => columns.map((column) => row[column] ?? "")),
  };
  const entries = readCompanyTable(table, { ...CONTEXT, ...context });
  if (!entries) throw new Error("The table was not recognised.");
  return entries;
}

const ROW: Cells = {
  indicator: "续约率",
  measured: "=续约 ÷ 到期",
  kind: "比率",
  category: "成果型",
  unit: "%",
  direction: "越高越好",
};

describe("indicators", () => {
  test.each(LANGUAGES)("headings and words in %s are understood", (language) => {
    const { kinds } = TABLE_WORDS[language];
    const { categories, units, directions, cycles } = TERMS[language];
    const row = {
      indicator: "X",
      kind: kinds.mean.name,
      category: categories.capability.name,
      unit: units.seconds.name,
      direction: directions.down.name,
      cycle: cycles["half-year"].name,
    };
    const { indicators, faults } = read(INDICATOR_COLUMNS, [row], {}, language);
    expect(faults).toEqual([]);
    expect(indicators[0]?.entry).toMatchObject({
      kind: "mean",
      category: "capability",
      unit: "seconds",
      direction: "down",
      cycle: "half-year",
      perspective: null,
    });
  });

  test("columns may stand in another order, and optional ones may be gone", () => {
    const columns = ["unit", "direction", "category", "kind", "indicator", "replaces"] as const;
    expect(read(columns, [ROW]).indicators).toHaveLength(1);
  });

  test("a table that lacks a needed column is none of ours", () => {
    const headers = [TABLE_WORDS["zh-CN"].headings.indicator.name, "别的"];
    expect(readCompanyTable({ headers, values: [["x", "y"]] }, CONTEXT)).toBeNull();
  });

  test("text that begins like a formula is text", () => {
    expect(read(INDICATOR_COLUMNS, [ROW]).indicators[0]?.entry.texts["zh-CN"]?.measured).toBe(
      "=续约 ÷ 到期",
    );
  });

  test("blank rows are passed over; new entries get ids of their own", () => {
    const rows = [ROW, {}, { ...ROW, indicator: "复购率" }];
    const { indicators } = read(INDICATOR_COLUMNS, rows);
    expect(indicators.map(({ rows: at, entry }) => [...at, entry.id])).toEqual([
      [0, "own-1"],
      [2, "own-2"],
    ]);
  });

  test("a function is recognised with or without its prefix; two figures are named", () => {
    const row = {
      ...ROW,
      function: "kpi.rate",
      numerator: "续约数",
      denominator: "到期数",
      unit: "‰",
    };
    const [found] = read(INDICATOR_COLUMNS, [row]).indicators;
    expect(found?.entry.formula).toEqual({
      function: "RATE",
      scale: 1000,
      inputs: ["figure-1", "figure-2"],
    });
    expect(found?.entry.texts["zh-CN"]?.inputs).toEqual({
      "figure-1": "续约数",
      "figure-2": "到期数",
    });
  });

  test("read again, an entry is the same one, with its texts in other languages", () => {
    const before = {
      ...OWN_INDICATOR,
      id: "own-7",
      texts: { ...OWN_INDICATOR.texts, "en-US": { name: "Renewals", measured: "", note: "" } },
    };
    const present = { indicators: [before], templates: [] };
    const [found] = read(INDICATOR_COLUMNS, [ROW], { present }).indicators;
    expect(found?.entry).toMatchObject({ id: "own-7", bounds: { lowest: 0, highest: 1 } });
    expect(Object.keys(found?.entry.texts ?? {}).sort()).toEqual(["en-US", "zh-CN"]);
  });

  test("a published one is changed or hidden by name or id", () => {
    const rows = [
      { ...ROW, replaces: "nps" },
      { action: "隐藏", replaces: "fcr" },
    ];
    const { indicators, hidden } = read(INDICATOR_COLUMNS, rows);
    expect(indicators[0]?.entry.id).toBe("nps");
    expect(hidden).toEqual([{ rows: [1], entry: "fcr" }]);
  });

  test.each<[string, Cells, Partial<Record<string, unknown>>]>([
    ["an unknown unit", { ...ROW, unit: "弗隆" }, { column: "unit", reason: "word-unknown" }],
    ["no direction", { ...ROW, direction: "" }, { column: "direction", reason: "blank" }],
    [
      "an unknown target",
      { ...ROW, replaces: "？" },
      { column: "replaces", reason: "indicator-unknown" },
    ],
    ["hiding nothing", { action: "隐藏" }, { column: "replaces", reason: "blank" }],
    ["an unknown action", { ...ROW, action: "试试" }, { column: "action", reason: "word-unknown" }],
  ])("%s is a fault of its cell", (_, row, fault) => {
    const { faults, indicators, hidden } = read(INDICATOR_COLUMNS, [row]);
    expect(faults).toEqual([expect.objectContaining({ row: 0, ...fault })]);
    expect([...indicators, ...hidden]).toEqual([]);
  });
});

describe("templates", () => {
  const rows: readonly Cells[] = [
    { template: "续约组", indicator: "own-1", category: "成果型", weight: 0.6 },
    { template: "别组", indicator: "nps", category: "成果型", weight: 1 },
    { template: "续约组 ", indicator: "fcr", category: "效率", weight: 0.4 },
    { template: "续约组", indicator: "leak", category: "否决项", weight: "" },
  ];

  test("rows with the same title make one", () => {
    const { templates, faults } = read(TEMPLATE_COLUMNS, rows);
    expect(faults).toEqual([]);
    expect(templates.map(({ rows: at }) => at)).toEqual([[0, 2, 3], [1]]);
    expect(templates[0]?.entry).toEqual({
      id: "own-1",
      rows: [
        { indicator: "own-1", category: "outcome", weight: 0.6 },
        { indicator: "fcr", category: "efficiency", weight: 0.4 },
      ],
      knockOuts: ["leak"],
      texts: { "zh-CN": { title: "续约组", description: "", note: "" } },
    });
  });

  test("one of the same title is replaced, and keeps what the table does not say", () => {
    const present = { indicators: [], templates: [{ ...OWN_TEMPLATE, id: "own-5" }] };
    const [found] = read(
      TEMPLATE_COLUMNS,
      [{ template: "续约组计分卡", indicator: "nps", category: "成果型", weight: 1 }],
      { present },
    ).templates;
    expect([found?.entry.id, found?.entry.texts["zh-CN"]?.description]).toEqual([
      "own-5",
      "续约为主",
    ]);
  });

  test.each<[string, Cells, string, string]>([
    ["no title", { template: "" }, "template", "blank"],
    ["no indicator", { indicator: "" }, "indicator", "blank"],
    ["an unknown indicator", { indicator: "?" }, "indicator", "indicator-unknown"],
    ["an unknown category", { category: "运气" }, "category", "word-unknown"],
    ["no category", { category: "" }, "category", "blank"],
    ["no weight", { weight: "" }, "weight", "blank"],
    ["a weight as text", { weight: "20%" }, "weight", "not-a-weight"],
    ["a weight below zero", { weight: -0.2 }, "weight", "too-small"],
  ])("%s is a fault of its cell, and its template is not taken", (_, cells, column, reason) => {
    const { faults, templates } = read(TEMPLATE_COLUMNS, [{ ...rows[0], ...cells }]);
    expect(faults).toEqual([expect.objectContaining({ row: 0, column, reason })]);
    expect(templates).toEqual([]);
  });
});

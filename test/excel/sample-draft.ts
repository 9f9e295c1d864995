import type { Area, Place, SheetDraft, SheetPlan } from "../../src/sheets/sheet-plan";

const COLUMNS = 4;
const HEADINGS = ["Item", "Weight", "Score", "Weighted score"];
/** Above the first item: title, note, headings. */
const ABOVE = 3;

/**
 * A small sheet with everything a plan can hold: text that looks like a formula, a table whose
 * formulas name its own columns, a total under it, styles, validations, looks, names, print set-up.
 */
export function sampleDraft(items = 3): SheetDraft {
  return {
    wantedSheetName: "Sample",
    wantedTableNames: ["KPI_Sample"],
    rows: ABOVE + items + 1,
    columns: COLUMNS,
    plan: (place) => samplePlan(place, items),
  };
}

function samplePlan(place: Place, items: number): SheetPlan {
  const area = (row: number, column: number, rows: number, columns: number): Area => ({
    row: place.row + row,
    column: place.column + column,
    rows,
    columns,
  });
  const block = area(0, 0, ABOVE + items + 1, COLUMNS);
  const table = place.tableNames[0] ?? "";
  const total = area(ABOVE + items, 3, 1, 1);
  const item = (at: number) => [
    `Item ${at + 1}`,
    1 / items,
    80,
    { formula: "=[@Weight]*[@Score]" },
  ];
  return {
    block,
    cells: [
      ["Sample card", "", "", ""],
      ["=not a formula", "+1", "007", "TRUE"],
      HEADINGS,
      ...Array.from({ length: items }, (_, at) => item(at)),
      ["Total", "", "", { formula: `=SUM(${table}[Weighted score])` }],
    ],
    numberFormats: Array.from({ length: block.rows }, () => ["General", "0%", "0.0", "0.00"]),
    tables: [{ name: table, area: area(2, 0, items + 1, COLUMNS), style: "TableStyleLight1" }],
    styles: [
      {
        areas: [area(0, 0, 1, COLUMNS)],
        style: { bold: true, size: 16, color: "#1F3864", horizontal: "Left" },
      },
      {
        areas: [area(ABOVE, 1, items, 2), area(0, 3, 1, 1)],
        style: {
          fill: "#FFF2CC",
          wrap: true,
          vertical: "Center",
          border: { sides: "all", color: "#A6A6A6" },
        },
      },
      { areas: [total], style: { italic: true, border: { sides: "outline", color: "#808080" } } },
    ],
    validations: [
      {
        areas: [area(ABOVE, 1, items, 1)],
        rule: { kind: "number", lowest: 0, highest: 1 },
        title: "Weight",
        message: "A weight lies between 0 and 100 %.",
      },
      ...["first", "second"].map((word, at) => ({
        areas: [area(at, 1, 1, 1)],
        rule: { kind: "whole-not-negative" as const },
        title: "Count",
        message: "Whole, and not below zero.",
        prompt: { title: "Count", message: `The ${word} count` },
      })),
      {
        areas: [area(ABOVE, 0, items, 1)],
        rule: { kind: "list", choices: ["Item 1", "Item 2"] },
        title: "Item",
        message: "Choose one of the list.",
      },
    ],
    conditionalLooks: [
      {
        area: area(ABOVE, 2, items, 1),
        formula: `=$C$1>50`,
        fill: "#E2EFDA",
        color: "#375623",
        bold: true,
      },
    ],
    charts: [
      {
        name: `KPI_Chart${place.nameSuffix}`,
        title: "Weights and scores",
        area: area(0, 0, ABOVE, COLUMNS),
        categories: area(ABOVE, 0, items, 1),
        series: [
          {
            name: "Weight",
            values: area(ABOVE, 1, items, 1),
            role: { kind: "band", colour: "#BDD7EE" },
          },
        ],
        axis: { minimum: 0, numberFormat: "0%" },
      },
    ],
    names: [{ kind: "cell", name: `KPI_Total${place.nameSuffix}`, area: total }],
    columnWidths: [20, 10, 10, 14],
    frozen: { rows: 3, columns: 1 },
    print: {
      orientation: "Landscape",
      titleRows: { first: place.row, last: place.row + 2 },
      footer: { left: "&A", center: "&P / &N", right: "&D" },
    },
    firstInput: area(ABOVE, 1, 1, 1),
  };
}

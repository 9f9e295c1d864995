import { NameIndex } from "../../../../src/domain/audit/workbook/name-index";
import { areaAddress, namedArea } from "../../../../src/domain/audit/workbook/cell-place";
import { resolveReference } from "../../../../src/domain/audit/workbook/resolve-reference";
import { WorkbookCells } from "../../../../src/domain/audit/workbook/workbook-cells";
import { FormulaBook } from "../../../../src/domain/formulas/formula-book";
import { readFormula } from "../../../../src/formulas/read-formula";
import { workbookOf } from "../audited";
import { MadeSheet } from "../made-sheet";

function madeSheet(name: string, table: string, top: number): MadeSheet {
  const sheet = new MadeSheet(name);
  sheet.put(9, 5, "");
  const area = { row: top, column: 1, rows: 4, columns: 3 };
  sheet.tables.push({
    name: table,
    area,
    headings: ["a", "b", "c"],
    totals: false,
    filtered: false,
  });
  return sheet;
}

/** The cells that the only reference of a formula in C7 of the first sheet points to. */
function cellsOf(formula: string): string | null {
  const [first, second] = [madeSheet("One", "First", 4), madeSheet("Two", "Second", 0)];
  first.put(6, 2, { formula, value: 0 });
  first.names.push({ name: "Here", formula: "=One!$A$1" });
  const everywhere = [
    { name: "Here", formula: "=Two!$A$1" },
    { name: "Range", formula: "='Two'!$B$2:$C$4" },
    { name: "Constant", formula: "=0.5" },
  ];
  const snapshot = workbookOf([first.snapshot(), second.snapshot()], { names: everywhere });
  const cells = new WorkbookCells(snapshot, new FormulaBook(readFormula));
  const place = { sheet: 0, row: 6, column: 2 };
  const [reference] = cells.form(place)?.references ?? [];
  const area = reference && resolveReference(reference, place, cells, new NameIndex(snapshot));
  return area ? `${cells.sheet(area.sheet).name}!${areaAddress(area)}` : null;
}

test.each([
  ["=A1", "One!A1"],
  ["=SUM($B$2:D9)", "One!B2:D9"],
  ["=SUM(D9:B2)", "One!B2:D9"],
  ["=SUM(B:C)", "One!B1:C10"],
  ["=SUM(3:4)", "One!A3:F4"],
  ["=two!A1", "Two!A1"],
  ["=[@b]", "One!C7"],
  ["=SUM(First[b])", "One!C6:C8"],
  ["=SUM(second[[a]:[b]])", "Two!B2:C4"],
  ["=SUM(Second[#All])", "Two!B1:D4"],
  ["=Second[[#Headers],[c]]", "Two!D1"],
  ["=Here", "One!A1"],
  ["=two!Here", "Two!A1"],
  ["=SUM(range)", "Two!B2:C4"],
])("%s points to %s", (formula, address) => {
  expect(cellsOf(formula)).toBe(address);
});

test.each(["=[b.xlsx]One!A1", "=Three!A1", "=Nobody[a]", "=First[z]", "=Constant", "=Unknown"])(
  "%s points to no cells of this workbook",
  (formula) => {
    expect(cellsOf(formula)).toBeNull();
  },
);

test.each([
  ["='It''s'!$A$1", "It's", "A1"],
  ["=S!$AB$3:$AC$4", "S", "AB3:AC4"],
])("the name for %s", (formula, sheet, address) => {
  const named = namedArea(formula);
  expect([named?.sheet, named && areaAddress(named.area)]).toEqual([sheet, address]);
});

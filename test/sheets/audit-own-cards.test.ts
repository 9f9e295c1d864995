/** Our own cards, audited as they are inserted: found by their names, and sound. */
import { cellAddress } from "../../src/domain/cells/cell-address";
import { bareText } from "../../src/domain/audit/cards/word-reader";
import type { SheetSnapshot } from "../../src/domain/audit/workbook/workbook-snapshot";
import type { Area, CellContent, SheetPlan } from "../../src/sheets/sheet-plan";
import { audited, workbookOf } from "../domain/audit/audited";
import { indicators } from "../../src/catalogue/indicators";
import { LANGUAGES } from "../../src/i18n/language";
import { loadTexts } from "../../src/i18n/texts";
import { auditIndicators } from "../../src/sheets/audit-indicators";
import { IDENTITY, namedCells, planOf, SHIPPED } from "./card-plans";

/** Calls of our functions are what D35 counts; everything else would be a false alarm. */
const EXPECTED = ["D35"];

const formulaOf = (content: CellContent): unknown =>
  typeof content === "object" ? content.formula : content;

const nameFormula = ({ row, column }: Area): string =>
  `='Card'!$${cellAddress(row, column).replace(/(\d+)/, "$$$1")}`;

/** Before any figure is entered: formulas show nothing, the sum of weights shows 1. */
function snapshotOf(plan: SheetPlan): SheetSnapshot {
  const { block, cells, tables, names, numberFormats } = plan;
  const weightSum = namedCells(plan).find(({ name }) => name === "KPI_WeightSum")?.area;
  const shown = (content: CellContent, row: number, column: number): unknown => {
    if (typeof content !== "object") return content;
    return row + block.row === weightSum?.row && column + block.column === weightSum.column
      ? 1
      : "";
  };
  return {
    name: "Card",
    visibility: "visible",
    protected: false,
    row: block.row,
    column: block.column,
    values: cells.map((line, row) => line.map((content, column) => shown(content, row, column))),
    formulas: cells.map((line) => line.map(formulaOf)),
    numberFormats,
    hiddenRows: [],
    hiddenColumns: [],
    unlocked: null,
    merged: [],
    tables: tables.map(({ name, area }) => ({
      name,
      area,
      headings: (cells[area.row - block.row] ?? [])
        .slice(area.column - block.column, area.column - block.column + area.columns)
        .map(String),
      totals: false,
      filtered: false,
    })),
    names: names.map((own) => ({
      name: own.name,
      formula: own.kind === "cell" ? nameFormula(own.area) : own.formula,
    })),
    unread: null,
  };
}

describe("the catalogue as an audit knows it", () => {
  test("an indicator is found by its name in each language", async () => {
    const languages = await everyLanguage();
    const known = auditIndicators(indicators(), languages);
    for (const { id, bounds, additive = false } of indicators()) {
      const names = languages.map((texts) => bareText(texts[id]?.name ?? ""));
      for (const name of names) expect(known[name]).toMatchObject({ bounds, additive });
    }
  });
});

const everyLanguage = async () =>
  (await Promise.all(LANGUAGES.map(loadTexts))).map((texts) => texts.indicators);

test.each(SHIPPED)(
  "%s in %s is found by its record and raises no false alarm",
  async (id, language) => {
    const plan = await planOf(id, language, { row: 0, column: 0 });
    const known = auditIndicators(indicators(), await everyLanguage());
    const { cards, findings } = audited(workbookOf([snapshotOf(plan)]), {
      indicators: known,
      catalogueVersion: IDENTITY.catalogueVersion,
    });
    expect(cards.map(({ origin }) => origin)).toEqual(["record"]);
    const told = findings.map(({ rule, address }) => `${rule} ${address}`);
    expect(told.filter((one) => !EXPECTED.some((rule) => one.startsWith(rule)))).toEqual([]);
  },
);

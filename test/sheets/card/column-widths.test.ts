import { phrase } from "../../../src/i18n/phrase";
import { loadTexts } from "../../../src/i18n/texts";
import { BALANCE_COLUMNS } from "../../../src/sheets/card/balance-block";
import { LABEL_COLUMN, VALUE_COLUMN } from "../../../src/sheets/card/scoring-cells";
import { textWidth, longestPiece } from "../../../src/sheets/plan/text-width";
import { planOf, SHIPPED } from "../card-plans";

describe.each(SHIPPED)("%s in %s", (templateId, language) => {
  test("no word of a wrapping cell is cut", async () => {
    const { cells, tables, columnWidths } = await planOf(templateId, language);
    const { row, rows } = tables[0]?.area ?? { row: 0, rows: 0 };
    for (const line of cells.slice(row, row + rows)) {
      line.forEach((cell, column) => {
        if (typeof cell !== "string") return;
        expect([cell, longestPiece(cell)]).toEqual([
          cell,
          Math.min(longestPiece(cell), columnWidths[column] ?? 0),
        ]);
      });
    }
  });

  test("a gap to the recommended range is read on one line, so that rows need not grow with it", async () => {
    const { columnWidths } = await planOf(templateId, language);
    const { balance } = (await loadTexts(language)).sheets;
    for (const gap of [balance.raise, balance.lower]) {
      const width = textWidth(phrase(gap, { points: "99.9" }));
      expect([gap, width < (columnWidths[BALANCE_COLUMNS.gap] ?? 0)]).toEqual([gap, true]);
    }
  });

  test("labels of the scoring rules end before their values", async () => {
    const { columnWidths } = await planOf(templateId, language);
    const { scoring } = (await loadTexts(language)).sheets;
    const room = columnWidths.slice(LABEL_COLUMN, VALUE_COLUMN).reduce((sum, width) => sum + width);
    for (const label of Object.values(scoring.lines)) {
      expect([label, textWidth(label) <= room]).toEqual([label, true]);
    }
  });

  test("labels fit on one line, in bold letters", async () => {
    const plan = await planOf(templateId, language);
    const { sheets: texts } = await loadTexts(language);
    const words = [...Object.values(texts.heading), texts.table.scored, texts.balance.notAssigned];
    for (const line of plan.cells) {
      line.forEach((cell, column) => {
        if (typeof cell !== "string" || !words.includes(cell)) return;
        expect([cell, textWidth(cell) < (plan.columnWidths[column] ?? 0)]).toEqual([cell, true]);
      });
    }
  });

  test("lines that run across the sheet end within it", async () => {
    const { cells, tables, columnWidths } = await planOf(templateId, language);
    const whole = columnWidths.reduce((sum, width) => sum + width, 0);
    const above = cells.slice(0, tables[0]?.area.row ?? 0);
    const below = cells.slice(-5);
    for (const [text] of [...above, ...below]) {
      const width = typeof text === "string" ? textWidth(text) : Infinity;
      expect([text, width <= whole]).toEqual([text, true]);
    }
  });

  test("it still prints legibly on one A4 page across", async () => {
    const { columnWidths } = await planOf(templateId, language);
    expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(212);
  });
});

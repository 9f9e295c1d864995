import { LANGUAGES } from "../../../src/i18n/language";
import { TERMS } from "../../../src/i18n/terms";
import { loadTexts } from "../../../src/i18n/texts";
import type { TableOutline } from "../../../src/sheets/comparison/card-area";
import { cardArea, isCardOutline } from "../../../src/sheets/comparison/card-area";
import { cardWords } from "../../../src/sheets/comparison/card-words";
import { readPlacedCard } from "../../../src/sheets/comparison/read-placed-card";
import { planOf, SHIPPED } from "../card-plans";

const wordsOfCards = async () => cardWords(await Promise.all(LANGUAGES.map(loadTexts)));

const HEADINGS = ["Category", "Indicator", "Weight", "Numerator", "Denominator", "Actual", "Score"];

const OUTLINE: TableOutline = {
  tableName: "Card",
  sheetName: "Sheet",
  row: 1,
  rows: 2,
  column: 2,
  headings: HEADINGS,
};

const read = async (...values: readonly (readonly unknown[])[]) =>
  readPlacedCard(OUTLINE, values, {
    words: await wordsOfCards(),
    idOf: (name) => (name === "First contact resolution" ? "fcr" : undefined),
    wordingOf: (_, text) => text,
  });

describe.each(SHIPPED)("%s in %s", (id, language) => {
  test("whom it is about, its indicators and its status are found", async () => {
    const { cells, tables, block } = await planOf(id, language);
    const table = tables[0]?.area ?? block;
    const texts = await loadTexts(language);
    const { heading, status } = texts.sheets;
    const label = (text: string) => cells[1]?.indexOf(text) ?? -1;
    const values = cells.map((row) =>
      row.map((cell) => (typeof cell === "object" ? "" : cell)),
    ) as unknown[][];
    values[1]?.splice(label(heading.person) + 1, 1, "张三");
    values[1]?.splice(label(heading.period) + 1, 1, "2026-11");
    const headings = values[table.row]?.map(String) ?? [];
    // Formulas are not calculated here; the status stands in the data source's column.
    const below = values[table.row + table.rows] ?? [];
    below[headings.indexOf(TERMS[language].headings.dataSource.name)] = status.final;
    const outline: TableOutline = {
      tableName: "Card",
      sheetName: "Sheet",
      row: table.row + 1,
      rows: table.rows - 1,
      column: 0,
      headings,
    };
    expect(isCardOutline(outline)).toBe(true);
    const { row, rows } = cardArea(outline);
    const card = readPlacedCard(outline, values.slice(row, row + rows), {
      words: await wordsOfCards(),
      idOf: () => undefined,
      wordingOf: (_, text) => text,
    });
    expect(card).toMatchObject({ name: "张三 · 2026-11", title: values[0]?.[0], leftOut: 0 });
    expect(card).toMatchObject({ standing: "final", totalRow: table.row + table.rows });
    expect(card.indicators).toHaveLength(outline.rows);
  });
});

test.each([
  ["Final", "final"],
  ["Final: 84.97, graded unrounded", "final"],
  ["正式得分：84.97，按未舍入的总分定等级", "final"],
  ["Final approval pending", "provisional"],
  ["Knocked out: lowest grade", "knocked-out"],
  ["Provisional: 60% of weight scored", "provisional"],
])("“%s” is a %s total", async (status, standing) => {
  const headings = ["Category", "Indicator", "Weight", "Weighted score", "Score", "Data source"];
  const table = { ...OUTLINE, rows: 1, headings };
  const values = [headings, ["Outcome", "Own idea", 1, 84.97, 84.97, ""]];
  const below = ["Total", "", 1, 84.97, 1, status];
  const reading = {
    words: await wordsOfCards(),
    idOf: () => undefined,
    wordingOf: (_: string, text: string) => text,
  };
  const card = readPlacedCard(table, [...values, below], reading);
  expect(card).toMatchObject({ total: 84.97, standing });
});

describe("a table of somebody's own", () => {
  test("has no name but its sheet's, and a total where every row is scored", async () => {
    const card = await read(
      HEADINGS,
      ["Outcome", "First contact resolution", 40, 45, 50, 0.9, 80],
      ["Outcome", "Own idea", 60, "", "", 7, 90],
      ["", "", "", "", "", "", ""],
    );
    expect(card).toMatchObject({
      ...{ name: "Sheet", title: "Card", person: "", period: "", whole: 100, leftOut: 0 },
      ...{ total: 86, standing: "final", totalRow: null, hasStatus: false },
    });
    expect(card.indicators).toMatchObject([
      { id: "fcr", row: 1, weight: 0.4, counts: { numerator: 45, denominator: 50, scale: 1 } },
      { id: "ownidea", row: 2, weight: 0.6, counts: undefined, target: undefined },
    ]);
    expect([...card.columns]).toContainEqual(["score", 8]);
  });

  test("has no total where a score is missing, and what cannot be weighed is counted", async () => {
    const card = await read(
      HEADINGS,
      ["Outcome", "First contact resolution", 0.4, "", "", "", ""],
      ["Outcome", "Own idea", "60%", "", "", "", 90],
      [],
    );
    expect(card).toMatchObject({ total: undefined, standing: "provisional", leftOut: 1 });
    expect(card.indicators.map(({ score }) => score)).toEqual([undefined]);
  });
});

test("a list of thousands of rows is no card, nor is a table without weights", () => {
  expect(isCardOutline({ ...OUTLINE, rows: 201 })).toBe(false);
  expect(isCardOutline({ ...OUTLINE, headings: ["Category", "Indicator"] })).toBe(false);
});

import { LANGUAGES } from "../../src/i18n/language";
import type { Term } from "../../src/i18n/term";
import { TERMS } from "../../src/i18n/terms";
import { recogniseCard } from "../../src/sheets/recognise-card";
import { planOf, SHIPPED } from "./card-plans";

describe("our own cards", () => {
  test.each(SHIPPED)("%s in %s", async (templateId, language) => {
    const { cells, tables } = await planOf(templateId, language);
    const { row, rows } = tables[0]?.area ?? { row: 0, rows: 0 };
    const [headers = [], ...values] = cells.slice(row, row + rows);
    const card = recogniseCard({ headers: headers.map(String), values });
    expect(card).toEqual({
      kind: "card",
      columns: { category: 0, perspective: 1, indicator: 2, weight: 14 },
      rows: values.map((cellsOfRow) => ({
        category: cellsOfRow[0],
        perspective: cellsOfRow[1],
        indicator: cellsOfRow[2],
        weight: cellsOfRow[14],
      })),
    });
  });

  test("of an earlier layout, without lines and methods, are recognised as well", () => {
    const later = ["threshold", "stretch", "method"];
    for (const language of LANGUAGES) {
      const earlier = Object.entries<Term>(TERMS[language].headings).filter(
        ([column]) => !later.includes(column),
      );
      const headers = earlier.map(([, { name }]) => name);
      expect(recogniseCard({ headers, values: [] })).toMatchObject({
        kind: "card",
        columns: { category: 0, perspective: 1, indicator: 2, weight: 11 },
      });
    }
  });

  test("there is one for every language", () => {
    expect(SHIPPED).toHaveLength(18 * LANGUAGES.length);
  });
});

describe("people's own tables", () => {
  test("the article's headings are recognised", () => {
    const card = recogniseCard({
      headers: ["指标维度", "指标名称", "建议权重", "指标说明与计算要点"],
      values: [["过程型", "服务规范质检分", "15%", "抽检"]],
    });
    expect(card).toEqual({
      kind: "card",
      columns: { category: 0, perspective: null, indicator: 1, weight: 2 },
      rows: [{ category: "过程型", perspective: "", indicator: "服务规范质检分", weight: "15%" }],
    });
  });

  test("width, case and spaces of a heading make no difference", () => {
    const card = recogniseCard({ headers: [" CATEGORY ", "ＫＰＩ 名称", "weight  %"], values: [] });
    expect(card).toEqual({
      kind: "card",
      columns: { category: 0, perspective: null, indicator: null, weight: 2 },
      rows: [],
    });
  });

  test("a proper name goes before a synonym that stands further left", () => {
    const card = recogniseCard({
      headers: ["Type", "Weight", "Category"],
      values: [["A", 1, "Outcome"]],
    });
    expect(card).toMatchObject({ columns: { category: 2 }, rows: [{ category: "Outcome" }] });
  });

  test("weights come as they are: numbers, texts, blanks, errors", () => {
    const weights = [0.2, "20%", "", null, "#REF!", true];
    const card = recogniseCard({
      headers: ["类别", "权重"],
      values: weights.map((weight) => ["效率", weight]),
    });
    expect(card).toMatchObject({ rows: weights.map((weight) => ({ weight })) });
  });

  test("texts are trimmed, and what is no text is none", () => {
    const card = recogniseCard({
      headers: ["Category", "KPI", "Weight"],
      values: [[" Outcome ", true, 1]],
    });
    expect(card).toMatchObject({ rows: [{ category: "Outcome", indicator: "", weight: 1 }] });
  });

  test.each([
    [["Category", "Indicator"], ["weight"]],
    [["权重"], ["category"]],
    [
      ["Name", "Date"],
      ["category", "weight"],
    ],
    [[], ["category", "weight"]],
  ])("%p lacks %p", (headers, missing) => {
    expect(recogniseCard({ headers, values: [] })).toEqual({ kind: "incomplete", missing });
  });
});

import { checkCard } from "../../src/domain/card-rules/check-card";
import { factColumns, readCardFacts } from "../../src/sheets/read-card-facts";
import { PROFILE } from "../domain/card-rules/cards";
import { planOf, SHIPPED } from "./card-plans";

const HEADERS = ["类别", "维度", "指标", "权重", "目标", "得分", "方向", "周期", "负责人"];
const CELLS = ["效率", "客户", "首解率", "20%", 0.9, 85, "越高越好", "月", "李明"];
const reading = (...values: unknown[][]) => readCardFacts("卡", { headers: HEADERS, values }, null);
const withCell = (heading: string, cell: unknown) =>
  CELLS.map((present, index) => (HEADERS[index] === heading ? cell : present));

test("columns are known by their headings in any of our languages", () => {
  expect([...factColumns(["Weight", "類別", "责任人", "Mood"])]).toEqual([
    ["category", 1],
    ["weight", 0],
    ["owner", 2],
  ]);
});

test("a blank heading is no column", () => {
  expect([...factColumns(["", "Weight", ""])]).toEqual([["weight", 1]]);
});

test("a row is read word by word, and what the table lacks is null", () => {
  const { columns, rows, whole } = reading(withCell("权重", 20));
  expect(columns.has("unit")).toBe(false);
  expect(whole).toBe(100);
  expect(rows).toEqual([
    {
      row: 0,
      name: "首解率",
      category: { written: "效率", meaning: "efficiency" },
      perspective: { written: "", meaning: null },
      weight: { kind: "weight", weight: 20 },
      share: 0.2,
      measured: null,
      unit: null,
      direction: "up",
      method: null,
      threshold: null,
      target: 0.9,
      stretch: null,
      actual: null,
      score: 85,
      dataSource: null,
      cycle: "月",
      owner: "李明",
      indicator: null,
    },
  ]);
});

test.each([
  ["内部流程", "internal"],
  ["Learning & Growth", "learning"],
  ["elsewhere", null],
])("%p is the perspective %p", (written, meaning) => {
  const headers = ["类别", "权重", "BSC 维度"];
  const values = [["效率", 0.2, written]];
  const [row] = readCardFacts("卡", { headers, values }, null).rows;
  expect(row?.perspective).toEqual({ written, meaning });
});

test("knock-out items and empty rows carry no weight; the others keep their place", () => {
  const empty = CELLS.map(() => "");
  const { rows } = reading(withCell("类别", "否决项"), empty, withCell("权重", 0.2));
  expect(rows.map(({ row }) => row)).toEqual([2]);
});

test.each([
  ["20%", { kind: "text", text: "20%", meant: 0.2 }],
  ["", { kind: "blank" }],
  [-0.1, { kind: "not-positive", value: -0.1 }],
])("a weight of %p is reported, not guessed", (cell, weight) => {
  expect(reading(withCell("权重", cell)).rows).toMatchObject([{ weight, share: null }]);
});

test("a weight written otherwise than the rest is left out", () => {
  const { rows, whole } = reading(...[0.2, 20, 0.3].map((weight) => withCell("权重", weight)));
  expect(whole).toBe(1);
  expect(rows.map(({ share }) => share)).toEqual([0.2, null, 0.3]);
});

const OPEN_ON_EVERY_CARD = ["C12", "C13", "C16"];

test.each(SHIPPED)("%s in %s is read back from its sheet as it was meant", async (id, language) => {
  const { cells, tables } = await planOf(id, language);
  const { row, rows } = tables[0]?.area ?? { row: 0, rows: 0 };
  const [headers = [], ...values] = cells.slice(row, row + rows);
  const facts = readCardFacts(id, { headers: headers.map(String), values }, null);
  expect(facts.rows).toHaveLength(rows - 1);
  const found = checkCard(facts, PROFILE).findings.map(({ rule }) => rule);
  const unexpected = found.filter((rule) => !OPEN_ON_EVERY_CARD.includes(rule));
  expect(unexpected).toEqual(id === "finance" ? ["C03", "C03", "C05"] : []);
});

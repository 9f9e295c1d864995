import type { TableHeadings } from "../../../src/excel/read-headings";

const HEADINGS = [
  ...["Category", "Indicator", "Unit", "Target", "Numerator", "Denominator", "Actual"],
  ...["Score", "Weight", "Weighted score", "Data source"],
];

/** What a card in the fake workbook holds. */
export interface FakeCard {
  readonly person: string;
  readonly role?: string;
  /** Called as the person unless it is given. */
  readonly sheet?: string;
  readonly period?: string;
  readonly target?: number;
  readonly counts?: readonly [number, number];
  /** 100 writes the rate as 85 instead of 0.85. */
  readonly scale?: 1 | 100;
  readonly score: number | "";
  readonly total: number | "";
  readonly status?: string;
  /** Its second indicator. */
  readonly other?: string;
}

/** Services over a workbook of these cards, a sheet each: person in row 2, headings in row 3. */
export function workbookOf(cards: readonly FakeCard[]) {
  const tables = cards.map(({ person, sheet = person }): TableHeadings => {
    const place = { row: 3, rows: 2, column: 0 };
    return { tableName: `Card${sheet}`, sheetName: sheet, ...place, headings: HEADINGS };
  });
  const sheetNames = tables.map(({ sheetName }) => sheetName);
  return {
    readHeadings: jest.fn(() => Promise.resolve(tables)),
    readOutline: jest.fn(() => Promise.resolve({ tables, sheetNames })),
    readAreas: jest.fn(() => Promise.resolve(cards.map(cellsOf))),
  };
}

function cellsOf(card: FakeCard): unknown[][] {
  const {
    person,
    period = "2026-11",
    target = 0.8,
    counts = [8, 10],
    scale = 1,
    score,
    total,
  } = card;
  const { status = "Final", other = "Quality", role = "" } = card;
  const [numerator, denominator] = counts;
  const actual = (scale * numerator) / denominator;
  return [
    ["Agent scorecard", ...Array.from({ length: 10 }, () => "")],
    ["Person", person, "Period", period, "Role", role],
    HEADINGS,
    ["Outcome", "FCR", "%", target, numerator, denominator, actual, score, 0.4, "", ""],
    ["Behavior", other, "points", 90, "", "", 90, 100, 0.6, 60, ""],
    ["Total", "", "", "", "", "", "", 1, 1, total, status],
  ];
}

import {
  cardCellReference,
  indicatorFigure,
  statusReference,
  totalFigure,
} from "../../../src/sheets/comparison/card-references";
import type { PlacedCard } from "../../../src/sheets/comparison/placed-card";
import { card, indicator } from "../../domain/comparison/cards";

const placed = (changed: Partial<PlacedCard> = {}): PlacedCard => ({
  ...card("Ann", [indicator("fcr")]),
  sheetName: "Ann's card",
  tableName: "Card",
  title: "Card",
  role: "",
  grade: "",
  person: "Ann",
  personCell: null,
  periodCell: null,
  period: "",
  whole: 1,
  leftOut: 0,
  rows: { first: 4, count: 3 },
  columns: new Map([
    ["indicator", 1],
    ["score", 2],
    ["weight", 3],
    ["weightedScore", 4],
    ["dataSource", 5],
  ]),
  totalRow: 7,
  hasStatus: true,
  ...changed,
});

test("a figure counts only while its row holds its indicator, and a blank stays blank", () => {
  const row = indicator("fcr", { name: 'Solved "at once"', row: 5 });
  expect(indicatorFigure(placed(), row, "score")).toBe(
    `IF('Ann''s card'!B6="Solved ""at once""",IF('Ann''s card'!C6="","",'Ann''s card'!C6),"")`,
  );
  expect(indicatorFigure(placed({ whole: 100 }), row, "weight")).toContain("'Ann''s card'!D6/100");
});

test("what a card has no column for has no reference", () => {
  expect(cardCellReference(placed(), 5, "target")).toBeNull();
  expect(indicatorFigure(placed(), indicator("fcr"), "target")).toBeNull();
});

test("the total is the card's own; where it has none it takes every score", () => {
  expect(totalFigure(placed())).toBe(`IF('Ann''s card'!E8="","",'Ann''s card'!E8)`);
  const [weights, scores] = ["'Ann''s card'!D5:D7", "'Ann''s card'!C5:C7"];
  expect(totalFigure(placed({ totalRow: null }))).toBe(
    `IF(AND(COUNT(${weights}),SUMPRODUCT(--(ISNUMBER(${scores})<>ISNUMBER(${weights})))=0),SUMPRODUCT(${weights},${scores})/SUM(${weights}),"")`,
  );
  expect(totalFigure(placed({ totalRow: null, columns: new Map() }))).toBe('""');
});

test("only a card that says what its total is worth has a status", () => {
  expect(statusReference(placed())).toBe("'Ann''s card'!F8");
  expect(statusReference(placed({ hasStatus: false }))).toBeNull();
});

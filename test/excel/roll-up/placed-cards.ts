import type { ReadIndicator } from "../../../src/domain/comparison/read-card";
import type { PlacedCard } from "../../../src/sheets/comparison/placed-card";
import { card, indicator } from "../../domain/comparison/cards";

/** A card that says whether its total is final, with one rate. */
export function placedCard(name: string, changed: Partial<PlacedCard> = {}): PlacedCard {
  const fcr: Partial<ReadIndicator> = { name: "FCR", row: 4 };
  return {
    ...card(name, [indicator("fcr", fcr)]),
    sheetName: name,
    tableName: name,
    title: "Card",
    role: "Agent",
    grade: "",
    person: name,
    personCell: null,
    periodCell: null,
    period: "2026-11",
    whole: 1,
    leftOut: 0,
    rows: { first: 4, count: 1 },
    columns: new Map([
      ["indicator", 1],
      ["numerator", 2],
      ["denominator", 3],
      ["actual", 4],
      ["weightedScore", 5],
      ["dataSource", 6],
    ]),
    totalRow: 5,
    hasStatus: true,
    ...changed,
  };
}

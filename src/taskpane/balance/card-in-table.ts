import type { WeightedRow } from "../../domain/balance/check-balance";
import { checkBalance } from "../../domain/balance/check-balance";
import type { Category } from "../../domain/balance/category";
import type { WeightProfile } from "../../domain/balance/weight-profile";
import { isWhole, weightSum } from "../../domain/balance/weight-sum";
import type { TableReading } from "../../excel/read-table";
import { cellAddress } from "../../domain/cells/cell-address";
import type { RecognisedCard } from "../../sheets/recognise-card";
import type { Card } from "./card";
import { readRow } from "./read-row";

type CardColumns = Extract<RecognisedCard, { kind: "card" }>;

/** Checks the scorecard that was recognised in a table. */
export function cardInTable(
  table: TableReading,
  { columns, rows }: CardColumns,
  profile: WeightProfile,
): Card {
  const readings = rows.map((row, index) => {
    const category = cellAddress(table.bodyRow + index, table.bodyColumn + columns.category);
    const weight = cellAddress(table.bodyRow + index, table.bodyColumn + columns.weight);
    return { ...readRow(row, { category, weight }), indicator: row.indicator, address: weight };
  });
  const read = readings.flatMap(({ weighted: row, indicator, address }) =>
    row === null ? [] : [{ ...row, indicator, address }],
  );
  // Weights that add up to 100 are percentages written without the sign.
  const whole = isWhole(weightSum(read), 100) ? 100 : 1;
  const weighted = read.map((row) => ({
    ...row,
    weight: row.weight / whole,
    written: row.weight,
  }));
  return {
    sheetName: table.sheetName,
    tableName: table.tableName,
    check: checkBalance(weighted, profile),
    segments: segmentsOf(weighted),
    findings: readings.flatMap(({ findings }) => findings),
    weights: weighted,
    whole,
  };
}

function segmentsOf(rows: readonly WeightedRow[]): Card["segments"] {
  const of = (category: Category) =>
    rows.filter((row) => row.category === category).map(({ weight }) => weight);
  return {
    outcome: of("outcome"),
    efficiency: of("efficiency"),
    behaviour: of("behaviour"),
    capability: of("capability"),
  };
}

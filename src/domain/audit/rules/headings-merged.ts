import { quote } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import { areaAddress } from "../workbook/cell-place";

/** Merged headings can hide a column from every check that goes by headings. */
export const headingsMerged: CardAuditRule = {
  id: "headings-merged",
  per: "card",
  severity: "information",
  source: "product-default",
  assigned: true,
  cases: ["merged"],
  lacks: ({ card, cells }) => (cells.sheet(card.sheet).merged === null ? "merging" : null),
  check: ({ card, cells }) => {
    const { area, first } = card;
    const merged = (cells.sheet(card.sheet).merged ?? []).filter(
      ({ row, rows, column, columns }) =>
        row < first &&
        row + rows > area.row &&
        column < area.column + area.columns &&
        column + columns > area.column,
    );
    return merged.map((one) => ({
      case: "merged",
      place: { sheet: card.sheet, row: one.row, column: one.column },
      subject: areaAddress(one),
      measured: quote(areaAddress(one)),
    }));
  },
};

import { columnCount } from "../../grid/rect";
import { asRecord, given } from "../../wire/arguments";
import { apiNotFound, invalidArgument } from "../../wire/host-error";
import type { JsonRecord } from "../../wire/record";
import type { Area, Areas } from "../model";
import { columnWidth } from "./range-format-type";

const width = columnWidth();

/** `Range.getColumnProperties`: one record a column. Of all there is in Excel, widths are emulated. */
export function getColumnProperties(area: Area, options: unknown): JsonRecord[] {
  requireOnly(asRecord(options), "format");
  requireOnly(asRecord(asRecord(options)["format"]), "columnWidth");
  return columnsOf(area).map((column) => ({ format: { columnWidth: width.get(column) } }));
}

/** `Range.setColumnProperties`: one record a column; an empty one leaves its column as it is. */
export function setColumnProperties(area: Area, properties: unknown): void {
  const columns = columnsOf(area);
  if (!Array.isArray(properties) || properties.length !== columns.length) throw invalidArgument();
  for (const [at, column] of columns.entries()) {
    const record = asRecord(properties[at]);
    requireOnly(record, "format");
    if (!given(record["format"])) continue;
    const format = asRecord(record["format"]);
    requireOnly(format, "columnWidth");
    if (given(format["columnWidth"])) width.set(column, format["columnWidth"]);
  }
}

function requireOnly(record: JsonRecord, known: string): void {
  const other = Object.keys(record).find((key) => key !== known);
  if (other !== undefined) throw apiNotFound(`ColumnProperties.${other}`);
}

function columnsOf({ sheet, rect }: Area): Areas[] {
  return Array.from({ length: columnCount(rect) }, (_, offset) => {
    const column = rect.left + offset;
    return { sheet, rects: [{ ...rect, left: column, right: column }] };
  });
}

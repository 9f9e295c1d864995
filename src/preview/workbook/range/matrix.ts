import { invalidArgument } from "../../wire/host-error";
import type { Area } from "../model";
import { shapeOf } from "./area";

/**
 * What is written to a range: one value stands for every cell, an array must have its shape.
 * @throws HostError InvalidArgument
 */
export function matrixFor(area: Area, value: unknown): unknown[][] {
  const { rows, columns } = shapeOf(area);
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  }
  if (value.length !== rows || !value.every((row) => isRowOf(columns, row))) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return value as unknown[][];
}

function isRowOf(columns: number, row: unknown): boolean {
  return Array.isArray(row) && row.length === columns;
}

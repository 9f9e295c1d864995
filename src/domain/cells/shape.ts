import { Refusal } from "../refusal";
import type { Argument } from "./argument";

function sizeOf({ cells }: Argument): string {
  return `${cells.length}×${cells[0]?.length ?? 0}`;
}

/**
 * Demands that two arguments belong together cell by cell.
 *
 * @param first - A range.
 * @param second - Another range.
 * @throws Refusal naming both sizes, as rows × columns, where they differ.
 */
export function demandSameShape(first: Argument, second: Argument): void {
  const sizes = { firstSize: sizeOf(first), secondSize: sizeOf(second) };
  if (sizes.firstSize === sizes.secondSize) return;
  const names = { first: first.position, second: second.position };
  throw new Refusal("wrong-value", "shapes-differ", { ...names, ...sizes });
}

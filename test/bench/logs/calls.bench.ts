/** How many cells of a function over two ranges one thread computes. */
import { rate } from "../../../src/functions/rates/rate";
import type { BenchResult } from "../bench";
import { bestOf } from "./best-of";
import { seededRandom } from "./seeded-random";

const CELLS = 100_000;
/** A year of months in each of the two ranges. */
const MONTHS = 12;

export async function bench(): Promise<BenchResult> {
  const random = seededRandom(3);
  const range = (from: number) =>
    Array.from({ length: MONTHS }, () => [from + Math.floor(random() * 100)]);
  const cells = Array.from({ length: CELLS }, () => [range(0), range(100)] as const);
  let numbers = 0;
  const time = await bestOf(() => {
    numbers = 0;
    for (const [part, whole] of cells) {
      if (typeof rate(part, whole) === "number") numbers += 1;
    }
  });
  return {
    title: `calls: ${CELLS} cells of KPI.RATE over two ranges of ${MONTHS} cells each`,
    figures: [
      { label: "cells that hold a number", value: numbers, atLeast: CELLS },
      { label: "calls a second of the processor", value: CELLS / (time / 1_000), atLeast: 500_000 },
    ],
  };
}

import { tiesRule } from "../../../src/domain/card-rules/c29-ties";
import type { TieBreaker } from "../../../src/domain/comparison/tie-breaker";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

type Line = readonly [total: number, rank: number, outcome?: number];

const ranked = (lines: readonly Line[], tieBreaker: TieBreaker | null = null) =>
  card({
    rankings: [
      {
        sheet: "Ranking",
        people: lines.map(([total, rank, outcome], index) => ({
          name: `P${String(index)}`,
          ...{ total, rank, outcome },
        })),
        tieBreaker,
      },
    ],
  });

test("equal totals that share their rank are silent", () => {
  const lines: Line[] = [
    [90, 1],
    [85, 2],
    [85, 2],
    [80, 4],
  ];
  expect(breaches(tiesRule, ranked(lines))).toEqual([]);
});

test("equal to 1e-6 is equal", () => {
  const found = breaches(tiesRule, ranked([[90, 1], [85, 2], [85 + 1e-8, 3]])); // prettier-ignore
  expect(inShort(found)).toEqual([["apart", null, 3, 2]]);
  expect(found[0]?.details).toMatchObject({
    person: { text: "P2" },
    other: { text: "P1" },
    sheet: { text: "Ranking" },
  });
  expect(breaches(tiesRule, ranked([[90, 1], [85, 3], [85.00001, 2]]))).toEqual([]); // prettier-ignore
});

test("more outcome points tell them apart only where that was declared", () => {
  const lines: Line[] = [
    [85, 1, 40],
    [85, 2, 30],
  ];
  expect(breaches(tiesRule, ranked(lines, "outcome"))).toEqual([]);
  expect(inShort(breaches(tiesRule, ranked(lines)))).toEqual([["apart", null, 2, 1]]);
});

test("a rank against the declared tie-breaker is told, and so is one that it does not explain", () => {
  const reversed: Line[] = [
    [85, 2, 40],
    [85, 1, 30],
  ];
  expect(inShort(breaches(tiesRule, ranked(reversed, "outcome")))).toEqual([
    ["against", null, 1, 2],
  ]);
  const alike: Line[] = [
    [85, 1, 40],
    [85, 2, 40],
  ];
  expect(inShort(breaches(tiesRule, ranked(alike, "outcome")))).toEqual([["apart", null, 2, 1]]);
  const unknown: Line[] = [
    [85, 1],
    [85, 2, 40],
  ];
  expect(inShort(breaches(tiesRule, ranked(unknown, "outcome")))).toEqual([["apart", null, 2, 1]]);
});

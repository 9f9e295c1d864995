import fc from "fast-check";
import { bestFirst } from "../../../src/catalogue/finder/best-first";

test("relevance comes first, then mentions, then the place", () => {
  expect(bestFirst(Float64Array.of(1, 3, 0, 3, 3), [9, 1, 9, 2, 1])).toEqual([3, 1, 4, 0]);
});

test("it is the order of a plain sort", () => {
  const entry = fc.record({ relevance: fc.nat(17_000), mentions: fc.nat(999) });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const sorted = entries
        .map((one, place) => ({ ...one, place }))
        .filter(({ relevance }) => relevance > 0)
        .sort(
          (one, other) =>
            other.relevance - one.relevance ||
            other.mentions - one.mentions ||
            one.place - other.place,
        );
      const places = bestFirst(
        Float64Array.from(entries, ({ relevance }) => relevance / 1000),
        entries.map(({ mentions }) => mentions),
      );
      expect(places).toEqual(sorted.map(({ place }) => place));
    }),
    { numRuns: 1000 },
  );
});

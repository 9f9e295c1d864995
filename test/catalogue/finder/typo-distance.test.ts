import fc from "fast-check";
import { nearestWords } from "../../../src/catalogue/finder/nearest-words";
import { forgivenTypos, typosToBeginning } from "../../../src/catalogue/finder/typo-distance";

test.each([
  ["retention", "retention", 0],
  ["reten", "retention", 0],
  ["rentention", "retention", 1],
  ["satisfction", "satisfaction", 1],
  ["contatc", "contact", 1],
  ["renten", "retention", 1],
  ["xxtention", "retention", 2],
  ["occupancies", "occupancy", Infinity],
])("%s is %s but for %d typos", (typed, word, typos) => {
  expect(typosToBeginning(typed, word, 2)).toBe(typos);
});

test("short words are taken as typed", () => {
  expect([3, 4, 7, 8].map(forgivenTypos)).toEqual([0, 1, 1, 2]);
  expect(nearestWords(["fcr", "far"], "fbr")).toEqual([]);
});

test("only the nearest words come up", () => {
  const known = ["contact", "contract", "content", "cost"];
  expect(nearestWords(known, "contatc")).toEqual([0]);
  expect(nearestWords(known, "kontact")).toEqual([0]);
  expect(nearestWords(known, "zzzzzzzz")).toEqual([]);
});

/** The definition, word for word: the distance to each beginning of the word. */
function naive(typed: string, word: string): number {
  const between = (one: string, other: string): number => {
    if (one === "" || other === "") return one.length + other.length;
    const swapped = one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
    return Math.min(
      between(one.slice(0, -1), other.slice(0, -1)) + (one.at(-1) === other.at(-1) ? 0 : 1),
      between(one.slice(0, -1), other) + 1,
      between(one, other.slice(0, -1)) + 1,
      swapped && one.length > 1 && other.length > 1
        ? between(one.slice(0, -2), other.slice(0, -2)) + 1
        : Infinity,
    );
  };
  return Math.min(
    ...Array.from({ length: word.length + 1 }, (_c, end) => between(typed, word.slice(0, end))),
  );
}

test("it is the distance to the nearest beginning, up to the most that is asked for", () => {
  const word = fc.stringMatching(/^[abc]{0,5}$/);
  fc.assert(
    fc.property(word, word, fc.nat(3), (typed, known, most) => {
      const exact = naive(typed, known);
      expect(typosToBeginning(typed, known, most)).toBe(exact <= most ? exact : Infinity);
    }),
    { numRuns: 1000 },
  );
});

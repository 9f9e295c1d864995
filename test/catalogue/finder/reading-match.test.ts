import fc from "fast-check";
import { matchReading, typedReading } from "../../../src/catalogue/finder/reading-match";

const SYLLABLES = ["shou", "ci", "jie", "jue", "lu"];

test.each([
  ["shoucijiejuelu", "whole"],
  ["scjjl", "whole"],
  ["shcjjl", "whole"],
  ["shoucijjl", "whole"],
  ["s", "start"],
  ["shouc", "start"],
  ["scj", "start"],
  ["jiejue", "inside"],
  ["jjl", "inside"],
  ["jielu", null],
  ["scjjlx", null],
  ["houci", null],
  ["", null],
] as const)("%s matches 首次解决率: %s", (letters, expected) => {
  expect(matchReading(letters, SYLLABLES)).toBe(expected);
});

test("one way to read it is enough, whatever another leads to", () => {
  // x-i-an: the first syllable may end after each of its letters.
  expect(matchReading("xian", ["xi", "an"])).toBe("whole");
  expect(matchReading("xian", ["xian"])).toBe("whole");
});

test("ü counts as v and as u after l and n", () => {
  expect(["lv", "nve", "lu", "vip"].map(typedReading)).toEqual(["lu", "nue", "lu", "vip"]);
});

const syllable = fc.stringMatching(/^[a-z]{1,4}$/);

test("any beginnings of syllables in a row match, and say where they began", () => {
  const name = fc.array(syllable, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(name, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (syllables, lengths) => {
      const letters = syllables
        .map((one, at) => one.slice(0, 1 + ((lengths[at] ?? 0) % one.length)))
        .join("");
      expect(matchReading(letters, syllables)).toBe("whole");
      expect(["inside", "start", "whole"]).toContain(matchReading(letters, ["zz", ...syllables]));
    }),
    { numRuns: 1000 },
  );
});

import { reaches } from "../../../src/preview/wire/requirement-sets";

test.each([
  ["1.9", "1.9", true],
  ["1.10", "1.9", true],
  ["1.9", "1.10", false],
  ["2.0", "1.17", true],
  ["1", "1.1", false],
  ["1.1", "1", true],
  [undefined, "1.1", false],
] as const)("%s reaches %s: %s", (offered, wanted, expected) => {
  expect(reaches(offered, wanted)).toBe(expected);
});

import fc from "fast-check";
import { jsonFault } from "../../../src/catalogue/company/json-fault";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{"a": 1,}', 1, 9, "}"],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"'],
  ['{\r\n"a": tru}', 2, 6, "t"],
  ["[1, 2", 1, 6, ""],
  ['{"a": "open', 1, 7, '"'],
  ["[1] 2", 1, 5, "2"],
  ["{'a': 1}", 1, 2, "'"],
  ["<html>", 1, 1, "<"],
  ['["很好", 好]', 1, 8, "好"],
  ["[1}", 1, 3, "}"],
  ['{"a" 1}', 1, 6, "1"],
  ["[01]", 1, 3, "1"],
] as const)("%j stops at line %d, column %d", (text, line, column, found) => {
  expect(jsonFault(text)).toEqual({ line, column, found });
});

test("a text nested deeper than any stack is read", () => {
  const deep = "[".repeat(200_000);
  expect(jsonFault(deep + "]".repeat(200_000))).toBeNull();
  expect(jsonFault(deep)).toMatchObject({ line: 1, column: 200_001 });
});

test("finds a fault exactly where JSON.parse refuses", () => {
  const edited = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", ",", "}", "]", '"', "\\", "1", "-", "\t", "\n", "e", ":"),
    )
    .map(
      ([text, at, sign]) =>
        text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + 1),
    );
  let faults = 0;
  fc.assert(
    fc.property(fc.oneof(fc.json(), edited), (text) => {
      const fault = jsonFault(text);
      if (fault) faults += 1;
      expect(fault === null).toBe(isJson(text));
    }),
    { numRuns: 2000, seed: 20261122 },
  );
  expect(faults).toBeGreaterThan(300);
});

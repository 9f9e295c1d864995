import { inPercent, quoted, textFormula } from "../../../src/sheets/plan/text-formula";

test("quotation marks within a text are doubled", () => {
  expect(quoted('say "yes"')).toBe('"say ""yes"""');
});

test("placeholders become expressions between the pieces of text", () => {
  expect(textFormula("{low}%–{high}%, short", { low: "E1", high: "F1" })).toBe(
    'E1&"%–"&F1&"%, short"',
  );
});

test("a text without placeholders is one literal", () => {
  expect(textFormula("=1+1", {})).toBe('"=1+1"');
});

test("a placeholder without an expression stays text", () => {
  expect(textFormula("a {b}", {})).toBe('"a "&"b"');
});

test("percentages are rounded to what people read", () => {
  expect(inPercent("K12")).toBe("ROUND(100*K12,1)");
});

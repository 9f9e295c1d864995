import fc from "fast-check";
import {
  formatStructured,
  parseStructured,
  type WrittenReference,
} from "../../../../src/preview/workbook/formula/structured-reference";

test.each<[string, WrittenReference]>([
  ["Tab[Qty]", { table: "Tab", rows: "data", columns: ["Qty", "Qty"] }],
  ["[@Qty]", { table: null, rows: "thisRow", columns: ["Qty", "Qty"] }],
  ["[@[two words]]", { table: null, rows: "thisRow", columns: ["two words", "two words"] }],
  ["Tab[@]", { table: "Tab", rows: "thisRow", columns: null }],
  ["Tab[[a]:[b]]", { table: "Tab", rows: "data", columns: ["a", "b"] }],
  ["Tab[#All]", { table: "Tab", rows: "all", columns: null }],
  ["Tab[[#Totals],[a'[b']]]", { table: "Tab", rows: "totals", columns: ["a[b]", "a[b]"] }],
  ["Tab[[#Headers],[#Data]]", { table: "Tab", rows: "headersAndData", columns: null }],
])("%s is read and written", (text, reference) => {
  expect(parseStructured(text)).toEqual(reference);
  expect(formatStructured(reference)).toBe(text);
});

test("the long form of this row is written short", () => {
  const reference = parseStructured("Tab[[#This Row],[Qty]]");
  expect(reference && formatStructured(reference)).toBe("Tab[@Qty]");
});

test.each(["Tab[#Nothing]", "Tab[[#Headers],[#Totals]]", "Tab[[a]:b]", "Tab[[a],[b]]"])(
  "%s means nothing",
  (text) => {
    expect(parseStructured(text)).toBeNull();
  },
);

test("any heading survives being written and read", () => {
  const headings = fc
    .string({ minLength: 1 })
    .filter((text) => text === text.trim() && !/^[#@]/.test(text));
  const rows = fc.constantFrom<WrittenReference["rows"]>("data", "all", "totals", "thisRow");
  fc.assert(
    fc.property(headings, headings, rows, (first, last, which) => {
      const reference: WrittenReference = { table: "Tab", rows: which, columns: [first, last] };
      expect(parseStructured(formatStructured(reference))).toEqual(reference);
    }),
  );
});

import { quotedSheet } from "../../../src/domain/cells/quoted-sheet";

test.each([
  ["Finance", "Finance"],
  ["财务岗", "财务岗"],
  ["Sheet 1", "'Sheet 1'"],
  ["张三's", "'张三''s'"],
  ["2026-11", "'2026-11'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
])("%s", (name, reference) => {
  expect(quotedSheet(name)).toBe(reference);
});

import { guardBlanks } from "../../../src/domain/formulas/blank-guard";

test("a blank cell becomes an empty text, any other stays", () => {
  expect(guardBlanks("B2:B9")).toBe('IF(B2:B9="","",B2:B9)');
});

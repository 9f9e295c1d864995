import { fixedReference } from "../../../src/sheets/plan/fixed-reference";

test.each([
  ["E5", "$E$5"],
  ["E5:AB19", "$E$5:$AB$19"],
])("%s", (address, fixed) => {
  expect(fixedReference(address)).toBe(fixed);
});

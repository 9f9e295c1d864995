import { demandPart } from "../../../src/domain/rates/demand-part";
import { refusalOf } from "../refusal-of";

test("a part may be all of its whole", () => {
  expect(() => {
    demandPart(5, 5);
  }).not.toThrow();
});

test("a part of more than its whole is refused with both", () => {
  expect(
    refusalOf(() => {
      demandPart(6, 5);
    }),
  ).toEqual({
    kind: "wrong-value",
    reason: "part-exceeds-whole",
    details: { part: 6, whole: 5 },
  });
});

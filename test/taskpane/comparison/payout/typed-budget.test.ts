import { typedBudget } from "../../../../src/taskpane/comparison/payout/typed-budget";

test("an amount as people write it, nothing, or what cannot be shared out", () => {
  expect(["1,000.5", "１０００", " 0.01 "].map(typedBudget)).toEqual([1000.5, 1000, 0.01]);
  expect(["", "  "].map(typedBudget)).toEqual([undefined, undefined]);
  for (const text of ["much", "0", "-5", "0.001", "1e13"]) expect(typedBudget(text)).toBeNaN();
});

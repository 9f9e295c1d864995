import { chosen, chosenIfAny } from "../../../src/domain/cells/choice";
import { refusalOf } from "../refusal-of";

const OPTIONS = ["up", "down", "1"] as const;

test.each([
  ["up", "up"],
  [" DOWN ", "down"],
  ["ｕｐ", "up"],
  [1, "1"],
])("%j chooses %j", (value, option) => {
  expect(chosen(3, "direction", value, OPTIONS)).toBe(option);
  expect(chosenIfAny(3, "direction", value, OPTIONS)).toBe(option);
});

test.each([
  ["upward", "upward"],
  [2, "2"],
  [true, "true"],
  [[["up"]], ""],
])("%j is refused with the options", (value, text) => {
  expect(refusalOf(() => chosen(3, "direction", value, OPTIONS))).toEqual({
    kind: "wrong-value",
    reason: "unknown-option",
    details: { position: 3, argument: "direction", text, options: "up, down, 1" },
  });
});

test.each([[null], [undefined], [""], [" "], [0]])("%j leaves the choice to us", (value) => {
  expect(chosenIfAny(3, "direction", value, OPTIONS)).toBeUndefined();
});

test.each([[null], [""], [0]])("%j is refused where a choice must be made", (value) => {
  expect(refusalOf(() => chosen(3, "direction", value, OPTIONS)).reason).toBe("unknown-option");
});

import { oneShare } from "../../../src/domain/cells/one-share";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test.each([0, 0.9, 1])("%d is a share", (value) => {
  expect(oneShare(column(value))).toBe(value);
});

test.each([90, -0.1])("%d is none", (value) => {
  expect(refusalOf(() => oneShare(column(value)))).toEqual({
    kind: "wrong-value",
    reason: "share-off-range",
    details: { position: 1, argument: "data", value },
  });
});

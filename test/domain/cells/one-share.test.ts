import { oneShare, oneShareOrUsual } from "../../../src/domain/cells/one-share";
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

test.each([[null], [""], [0], [0.3]])("the usual share holds where %j stands", (content) => {
  expect(oneShareOrUsual(column(content), 0.3)).toBe(0.3);
});

test("another share than the usual one is read as any share", () => {
  expect(oneShareOrUsual(column(0.5), 0.3)).toBe(0.5);
  expect(refusalOf(() => oneShareOrUsual(column(50), 0.3)).reason).toBe("share-off-range");
});

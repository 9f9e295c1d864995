import { refuseNegative } from "../../../src/domain/cells/negative";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("names the cell and the number", () => {
  expect(refusalOf(() => refuseNegative(-3, column(1, -3), 1, 0))).toEqual({
    kind: "wrong-value",
    reason: "negative-count",
    details: { position: 1, argument: "data", row: 2, column: 1, value: -3 },
  });
});

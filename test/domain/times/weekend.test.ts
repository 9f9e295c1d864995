import { readWeekend } from "../../../src/domain/times/weekend";
import { refusalOf } from "../refusal-of";

const marksOf = (value: unknown) =>
  readWeekend(6, value)
    .map((off) => (off ? "1" : "0"))
    .join("");

test.each([[null], [undefined], [""], [0]])("%j is Saturday and Sunday", (value) => {
  expect(marksOf(value)).toBe("0000011");
});

test.each([
  [1, "0000011"],
  [2, "1000001"],
  [3, "1100000"],
  [4, "0110000"],
  [5, "0011000"],
  [6, "0001100"],
  [7, "0000110"],
  [11, "0000001"],
  [12, "1000000"],
  [13, "0100000"],
  [14, "0010000"],
  [15, "0001000"],
  [16, "0000100"],
  [17, "0000010"],
])("code %d of NETWORKDAYS.INTL", (code, marks) => {
  expect(marksOf(code)).toBe(marks);
  expect(marksOf(String(code))).toBe(marks);
});

test("marks are taken as they are, full-width ones too", () => {
  expect(marksOf("0000000")).toBe("0000000");
  expect(marksOf("1010101")).toBe("1010101");
  expect(marksOf("０００００１１")).toBe("0000011");
});

test.each(["1111111", "8", "10", "18", "00011", "0000012", "Sunday", 1.5, true])(
  "%p is refused",
  (value) => {
    expect(refusalOf(() => readWeekend(6, value))).toEqual({
      kind: "wrong-value",
      reason: "weekend-unknown",
      details: { position: 6, argument: "weekend", text: String(value) },
    });
  },
);

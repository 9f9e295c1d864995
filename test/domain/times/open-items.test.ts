import {
  OPEN_IN_DURATIONS,
  OPEN_IN_SHARES,
  readOpenItems,
} from "../../../src/domain/times/open-items";
import { refusalOf } from "../refusal-of";

test.each([[null], [undefined], [""], [0]])("%j is the usual word", (value) => {
  expect(readOpenItems(4, value, OPEN_IN_DURATIONS)).toBe("skip");
  expect(readOpenItems(5, value, OPEN_IN_SHARES)).toBe("miss");
});

test("words, whatever their case, and a date", () => {
  expect(readOpenItems(4, " Refuse ", OPEN_IN_DURATIONS)).toBe("refuse");
  expect(readOpenItems(5, "ＳＫＩＰ", OPEN_IN_SHARES)).toBe("skip");
  expect(readOpenItems(4, 45_996.5, OPEN_IN_DURATIONS)).toEqual({ until: 45_996.5 * 86_400_000 });
});

test.each(["miss", "2025-12-05", 0.5, -1, true])("%p is refused with the words", (value) => {
  expect(refusalOf(() => readOpenItems(4, value, OPEN_IN_DURATIONS))).toEqual({
    kind: "wrong-value",
    reason: "open-unknown",
    details: { position: 4, argument: "open", text: String(value), options: "skip, refuse" },
  });
});

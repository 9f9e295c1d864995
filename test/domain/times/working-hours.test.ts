import { given } from "../../../src/domain/cells/argument";
import { readWorkingHours } from "../../../src/domain/times/working-hours";
import { refusalOf } from "../refusal-of";

const hours = (cells: unknown[][] | null) => readWorkingHours(given(5, "hours", cells));
const HOUR = 3_600_000;
const span = (from: number, to: number) => ({ from: from * HOUR, to: to * HOUR });

test.each([
  "9:00-18:00",
  " 9-18 ",
  "09:00 – 18:00",
  "9:00~18:00",
  "９：００－１８：００",
  "9:00至18:00",
  "9:00 到 18:00",
])("%s", (text) => {
  expect(hours([[text]])).toEqual([span(9, 18)]);
});

test.each(["9:00-12:00, 13:30-18:00", "13:30-18:00、9:00-12:00", "9:00-12:00；13:30-18:00"])(
  "%s leaves out the break",
  (text) => {
    expect(hours([[text]])).toEqual([span(9, 12), span(13.5, 18)]);
  },
);

test("round the clock, and a night shift as two spans", () => {
  expect(hours([["0:00-24:00"]])).toEqual([span(0, 24)]);
  expect(hours([["22:00-24:00, 0:00-6:00"]])).toEqual([span(0, 6), span(22, 24)]);
});

test("two columns of Excel times, blank rows apart", () => {
  expect(
    hours([
      [0.375, 0.5],
      [0, 0],
      [null, ""],
      [0.5625, 0.75],
    ]),
  ).toEqual([span(9, 12), span(13.5, 18)]);
});

test.each([[null], [[[null]]], [[[""]]], [[[0]]], [[[0, 0]]]])("%j is none", (cells) => {
  expect(hours(cells)).toBeUndefined();
});

test.each([
  ["nine to five"],
  ["9:00"],
  ["9:60-18:00"],
  ["9:00-18:00,"],
  ["9:00-12:00 13:00-18:00"],
])("%s cannot be read", (text) => {
  expect(refusalOf(() => hours([[text]]))).toEqual({
    kind: "wrong-value",
    reason: "hours-unusable",
    details: { position: 5, argument: "hours", text },
  });
});

test.each([
  ["18:00-9:00", "18–9"],
  ["9:00-9:00", "9–9"],
  ["9:00-25:00", "9–25"],
  ["9:00-13:00, 12:00-18:00", "12–18"],
  ["22:00-6:00", "22–6"],
])("%s is out of order: %s", (text, shown) => {
  expect(refusalOf(() => hours([[text]])).details).toMatchObject({ text: shown });
});

test("columns of times are checked in the same way", () => {
  expect(refusalOf(() => hours([[0.75, 0.375]])).details).toMatchObject({ text: "18–9" });
  expect(refusalOf(() => hours([[0.375]])).reason).toBe("hours-unusable");
  expect(refusalOf(() => hours([["9:00", "18:00"]])).reason).toBe("text-is-no-number");
});

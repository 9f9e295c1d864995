import { INITIAL_FORM, readForm } from "../../../src/taskpane/logs/parameter-form";

test("the first values can be read, and mean no dates", () => {
  expect(readForm(INITIAL_FORM)).toEqual({
    parameters: {
      windowDays: 7,
      inactiveDays: 90,
      from: null,
      asOf: null,
      period: "month",
      cut: "median",
    },
    wrong: [],
  });
});

test("dates become Excel's days", () => {
  const { parameters } = readForm({ ...INITIAL_FORM, from: "1900-03-01", asOf: "2025-12-31" });
  expect(parameters).toMatchObject({ from: 61, asOf: 46_022 });
});

test.each([
  ["windowDays", "0"],
  ["windowDays", ""],
  ["inactiveDays", "3651"],
  ["inactiveDays", "many"],
  ["from", "1899-12-31"],
  ["asOf", "2025-13-01"],
] as const)("%s does not take %j", (parameter, value) => {
  expect(readForm({ ...INITIAL_FORM, [parameter]: value }).wrong).toEqual([parameter]);
});

test("parts of a day are a window too", () => {
  expect(readForm({ ...INITIAL_FORM, windowDays: "1.5" })).toMatchObject({
    parameters: { windowDays: 1.5 },
    wrong: [],
  });
});

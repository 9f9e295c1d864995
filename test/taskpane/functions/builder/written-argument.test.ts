import { readArgument } from "../../../../src/taskpane/functions/builder/written-argument";

test.each([
  ["42", { kind: "constant", value: 42 }],
  ["-1.5", { kind: "constant", value: -1.5 }],
  ["80%", { kind: "constant", value: 0.8 }],
  ['"a ""b"""', { kind: "constant", value: 'a "b"' }],
  ["$a$1:B9", { kind: "area", sheet: null, address: "A1:B9" }],
  ["Log!A:A", { kind: "area", sheet: "Log", address: "A:A" }],
  ["'It''s'!A1", { kind: "area", sheet: "It's", address: "A1" }],
  ["工单!A1", { kind: "area", sheet: "工单", address: "A1" }],
  ["表1[来电]", { kind: "column", table: "表1", column: "来电", thisRow: false }],
  ["Log[@[All '[x']]]", { kind: "column", table: "Log", column: "All [x]", thisRow: true }],
  ["Log[@Calls]", { kind: "column", table: "Log", column: "Calls", thisRow: true }],
  ["[Book2.xlsx]Log!A1", { kind: "elsewhere" }],
  ["'C:\\x\\[Book 2.xlsx]Log'!A1:A3", { kind: "elsewhere" }],
  ["SUM(A1:A3)", { kind: "unreadable" }],
  ["A1,B2", { kind: "unreadable" }],
  ["", { kind: "unreadable" }],
])("%s is read", (text, argument) => {
  expect(readArgument(text)).toEqual(argument);
});

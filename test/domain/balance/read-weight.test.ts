import { readWeight } from "../../../src/domain/balance/read-weight";

test.each([
  [0.2, { kind: "weight", weight: 0.2 }],
  [20, { kind: "weight", weight: 20 }],
  [null, { kind: "blank" }],
  ["", { kind: "blank" }],
  [0, { kind: "not-positive", value: 0 }],
  [-0.1, { kind: "not-positive", value: -0.1 }],
  ["20%", { kind: "text", text: "20%", meant: 0.2 }],
  ["２０", { kind: "text", text: "２０", meant: 20 }],
  ["否决性指标", { kind: "text", text: "否决性指标", meant: null }],
  [true, { kind: "text", text: "true", meant: null }],
])("%j is read as %j", (cell, reading) => {
  expect(readWeight(cell)).toEqual(reading);
});

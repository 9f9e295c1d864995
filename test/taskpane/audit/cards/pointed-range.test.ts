import {
  hasRoom,
  isEnough,
  takenAs,
  toldColumns,
} from "../../../../src/taskpane/audit/cards/pointed-range";

const AREA = { row: 20, column: 3, rows: 3, columns: 4 };
const RANGE = { sheet: "S", area: AREA, headings: ["指标", "x", "Weight", "加权得分"] };

test("what its headings tell need not be pointed out, in whatever language", () => {
  expect(toldColumns(RANGE)).toEqual({ indicator: 0, weight: 2, weightedScore: 3 });
});

test("weights and scores are enough, whichever of the scores there are", () => {
  expect(isEnough({ weight: 2, weightedScore: 3 })).toBe(true);
  expect(isEnough({ weight: 2, score: 0 })).toBe(true);
  expect(isEnough({ weight: 2, indicator: 0 })).toBe(false);
  expect(isEnough({ score: 0 })).toBe(false);
});

test("headings, a row and a total are the least", () => {
  expect(hasRoom(RANGE)).toBe(true);
  expect(hasRoom({ ...RANGE, area: { ...AREA, rows: 2 } })).toBe(false);
  expect(hasRoom({ ...RANGE, area: { ...AREA, columns: 1 } })).toBe(false);
});

test("the audit is told the columns of the sheet", () => {
  expect(takenAs(RANGE, { weight: 2, score: 1 })).toEqual({
    ...{ kind: "take", sheet: "S", area: AREA },
    columns: { weight: 5, score: 4 },
  });
});

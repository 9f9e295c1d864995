import type { CellPlace } from "../../../src/domain/plain-formulas/sheet-cells";
import { proposeConversion } from "../../../src/domain/plain-formulas/propose-conversion";
import { withNeighbours } from "../../../src/domain/plain-formulas/with-neighbours";
import { NOW, sheetOf, situationOf } from "./situation";

const RATE = "=KPI.RATE([@a],[@b])";
const SHEET = sheetOf([
  [RATE, RATE],
  [RATE, "=SUM([@a])"],
  [RATE, RATE],
  ["typed", RATE],
  [RATE, RATE],
]);

function together(isMeant: (place: CellPlace) => boolean) {
  const situation = { ...situationOf([SHEET]), isMeant };
  const { changes } = proposeConversion(situation, { freezeOthers: false, at: NOW });
  return withNeighbours(changes, situation).map(({ row, column, from, to }) => [
    row,
    column,
    from === to ? "stays" : to,
  ]);
}

test("the formulas of ours above and below are written as they are", () => {
  const isMiddle = ({ row, column }: CellPlace) => row === 1 && column === 0;
  expect(together(isMiddle)).toEqual([
    [1, 0, "=SUM([@a])/SUM([@b])"],
    [0, 0, "stays"],
    [2, 0, "stays"],
  ]);
});

test("a cell with something else in between ends the run", () => {
  const isLast = ({ row, column }: CellPlace) => row === 4 && column === 1;
  expect(together(isLast).filter(([, , to]) => to === "stays")).toEqual([
    [2, 1, "stays"],
    [3, 1, "stays"],
  ]);
});

test("where all of them change nothing is added", () => {
  expect(together(() => true).map(([, , to]) => to)).not.toContain("stays");
});

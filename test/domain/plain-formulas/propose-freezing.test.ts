import { proposeFreezing } from "../../../src/domain/plain-formulas/propose-freezing";
import { proposeReturn } from "../../../src/domain/plain-formulas/propose-return";
import { changed, NOW, sheetOf, situationOf } from "./situation";

const FORMULA = '=IF(B1=0,"",KPI.FCR(B1,C1))';

test("values take the place of formulas, which are kept with the time", () => {
  const sheet = sheetOf([["First contact", 8, 10, [FORMULA, 0.8]]]);
  const { changes, kept } = proposeFreezing(situationOf([sheet]), NOW);
  expect(changes).toMatchObject([{ from: FORMULA, to: 0.8 }]);
  expect(kept).toMatchObject([{ at: NOW, kept: { kind: "frozen", formula: FORMULA, value: 0.8 } }]);
});

test.each(["#NAME?", "#BUSY!", "#N/A", "#DIV/0!", "#VALUE!"])("a cell with %s stays", (value) => {
  const { changes, skipped } = proposeFreezing(situationOf([sheetOf([[[FORMULA, value]]])]), NOW);
  expect([changes, skipped]).toMatchObject([[], [{ reason: "error", formula: FORMULA }]]);
});

test.each([
  ["below", [[[FORMULA, 1]], [["", 2]]]],
  [
    "beside",
    [
      [
        [FORMULA, 1],
        ["", 2],
      ],
    ],
  ],
] as const)("a result that runs over into the cell %s stays", (_, rows) => {
  const { changes, skipped } = proposeFreezing(situationOf([sheetOf(rows)]), NOW);
  expect([changes, skipped]).toMatchObject([[], [{ reason: "spilling" }]]);
});

test("freezing again replaces what was kept of the cell", () => {
  const sheet = sheetOf([[[FORMULA, 1]]]);
  const { kept } = proposeFreezing(situationOf([sheet]), NOW);
  expect(proposeFreezing(situationOf([sheet], kept), NOW).kept).toEqual(kept);
});

describe("bringing back", () => {
  const sheet = sheetOf([["First contact", 8, 10, [FORMULA, 0.8]]]);
  const frozen = proposeFreezing(situationOf([sheet]), NOW);
  const after = changed(sheet, frozen);

  test("gives the formula, letter for letter, and keeps nothing", () => {
    const { changes, kept } = proposeReturn(situationOf([after], frozen.kept));
    expect(changes).toMatchObject([{ from: 0.8, to: FORMULA }]);
    expect(kept).toEqual([]);
  });

  test("does not touch a cell that somebody has changed since", () => {
    const edited = { ...after, formulas: [["First contact", 8, 10, 0.9]] };
    const { changes, skipped, kept } = proposeReturn(situationOf([edited], frozen.kept));
    expect(changes).toEqual([]);
    expect(skipped).toMatchObject([{ reason: "changed", formula: FORMULA }]);
    expect(kept).toEqual(frozen.kept);
  });

  test("follows a moved cell only where its formula names columns of tables", () => {
    const move = (formula: string) => {
      const before = sheetOf([["Rate", [formula, 0.8]]]);
      const { changes, kept } = proposeFreezing(situationOf([before]), NOW);
      const moved = { ...changed(before, { changes, skipped: [], kept }), row: 3 };
      return proposeReturn(situationOf([moved], kept));
    };
    expect(move("=KPI.RATE([@a],Card[b])").changes).toMatchObject([{ row: 3 }]);
    expect(move("=KPI.RATE(A1,B1)")).toMatchObject({
      changes: [],
      skipped: [{ reason: "changed" }],
    });
  });
});

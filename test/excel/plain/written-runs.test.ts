import {
  demandNoNewError,
  demandOthersUnchanged,
  differingCells,
  type RunReading,
} from "../../../src/excel/plain/written-runs";

const change = (row: number) => ({
  ...{ sheetId: "{1}", sheetName: "Card", row, column: 3 },
  ...{ from: "=KPI.RATE(A1,B1)", to: "=SUM(A1)/SUM(B1)" },
});

/** D5 and D6 with what stands above and below; the values only matter within. */
function read(formulas: readonly string[], values: readonly (string | number)[]): RunReading {
  return { run: [change(4), change(5)], above: 1, formulas, values: ["", ...values, ""] };
}

/** What is refused; null where nothing is. */
function problemOf(demand: () => void): unknown {
  try {
    demand();
    return null;
  } catch (error) {
    return error;
  }
}

const UNTOUCHED = ["Rate", "=1", "=1", "=SUM(D5:D6)"];

test("a neighbour that Excel has filled stops the change", () => {
  const before = read(UNTOUCHED, [1, 1]);
  demandOthersUnchanged(before, read(["Rate", "=2", "=2", "=SUM(D5:D6)"], [1, 1]));
  const filled = read(["Rate", "=2", "=2", "=2"], [1, 1]);
  expect(
    problemOf(() => {
      demandOthersUnchanged(before, filled);
    }),
  ).toMatchObject({ code: "neighbour-changed", details: { address: "Card!D7" } });
});

test.each([
  [[1, 1], [1, "#VALUE!"], true],
  [[1, 1], [1, "#BUSY!"], false],
  [["#N/A", 1], ["#N/A", 1], false],
])("results %j that become %j: an error is lost or not (%s)", (values, now, isLost) => {
  const problem = problemOf(() => {
    demandNoNewError(read(UNTOUCHED, values), read(UNTOUCHED, now));
  });
  expect(problem).toEqual(isLost ? expect.objectContaining({ code: "result-lost" }) : null);
});

test.each([
  [[0.1 + 0.2, 1], [0.3, 1], []],
  [[100, 1], [100.001, 1], [4]],
  [
    ["high", 1],
    ["low", 2],
    [4, 5],
  ],
  [["#NAME?", 1], [0.5, "#BUSY!"], []],
])("of %j and %j the rows %j differ", (values, now, rows) => {
  const differing = differingCells(read(UNTOUCHED, values), read(UNTOUCHED, now));
  expect(differing.map(({ row }) => row)).toEqual(rows);
});

import { given } from "../../../src/domain/cells/argument";
import { readWeightedScores } from "../../../src/domain/scoring/read-weighted-scores";
import { refusalOf } from "../refusal-of";

const read = (weights: unknown[][], scores: unknown[][]): ReturnType<typeof readWeightedScores> =>
  readWeightedScores(given(1, "weights", weights), given(2, "scores", scores));

test("pairs weights and scores and remembers where the score stands", () => {
  expect(read([[0.6], [0.4]], [[90], [0]])).toEqual([
    { weight: 0.6, score: 90, cell: { position: 2, argument: "scores", row: 1, column: 1 } },
    { weight: 0.4, score: 0, cell: { position: 2, argument: "scores", row: 2, column: 1 } },
  ]);
});

test.each([[null], [undefined], [""]])("a score of %j is missing, not 0", (blank) => {
  expect(read([[1]], [[blank]])[0]?.score).toBeUndefined();
});

test.each([
  [null, 0],
  [0, 0],
  [-0.1, -0.1],
])("a weight of %j is refused", (weight, value) => {
  expect(refusalOf(() => read([[0.5], [weight]], [[1], [1]]))).toEqual({
    kind: "wrong-value",
    reason: "weight-not-positive",
    details: { position: 1, argument: "weights", row: 2, column: 1, value },
  });
});

test("text is refused in either range", () => {
  expect(refusalOf(() => read([["50%"]], [[1]])).reason).toBe("text-looks-like-number");
  expect(refusalOf(() => read([[1]], [["good"]])).reason).toBe("text-is-no-number");
});

test("ranges of different sizes are refused", () => {
  expect(refusalOf(() => read([[0.5], [0.5]], [[1]])).reason).toBe("shapes-differ");
});

test("scores of the period before stand beside, or are left out", () => {
  const data = [[90], [null]];
  const before = (cells: unknown[][] | null) => given(4, "previous", cells);
  const weights = given(1, "weights", [[0.5], [0.5]]);
  const rows = readWeightedScores(weights, given(2, "scores", data), before([[null], [70]]));
  expect(rows.map(({ previous }) => previous)).toEqual([undefined, 70]);
  const alone = readWeightedScores(weights, given(2, "scores", data), before(null));
  expect(alone.map(({ previous }) => previous)).toEqual([undefined, undefined]);
  expect(
    refusalOf(() => readWeightedScores(weights, given(2, "scores", data), before([[1]]))).reason,
  ).toBe("shapes-differ");
});

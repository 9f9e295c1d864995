import type { ScoreMethod } from "../../../src/domain/scoring/score-method";
import { shownFigure } from "../../../src/taskpane/scoring/figure-words";
import type { DraftGround, RowDraft } from "../../../src/taskpane/scoring/row-draft";
import { judgeDraft, presentDraft, withMethod } from "../../../src/taskpane/scoring/row-draft";
import { scoredCard } from "./scored-card";
import { totalWith } from "../../../src/taskpane/scoring/total-with";

const card = scoredCard();

function judge(at: number, change: Partial<RowDraft["texts"]>, method?: ScoreMethod) {
  const row = card.rows[at];
  if (!row?.direction || !row.unit || !card.figures) throw new Error("The row cannot be read.");
  const { direction, unit } = row;
  const ground: DraftGround = { direction, unit, figures: card.figures, periodShare: 1 };
  const present = presentDraft(row, (value, inUnit) => shownFigure("en-US", value, inUnit));
  const draft = withMethod(present, method ?? present.method ?? "linear");
  return judgeDraft({ ...draft, texts: { ...draft.texts, ...change } }, present, row, ground);
}

test("the lines of a method that are blank are named", () => {
  expect(judge(0, {}, "three-point")).toEqual({
    kind: "missing",
    columns: ["threshold", "stretch"],
  });
});

test("another method scores the present actual", () => {
  expect(judge(0, { threshold: "64" }, "linear")).toMatchObject({
    kind: "possible",
    score: 50,
    lines: { threshold: 64, target: 80 },
  });
});

test("lines on the wrong sides are refused by name", () => {
  expect(judge(0, { threshold: "90" }, "linear")).toMatchObject({
    kind: "refused",
    refusal: { reason: "threshold-on-wrong-side" },
  });
});

test("what is no number, or would be thousands of percent, is not guessed at", () => {
  expect(judge(1, { target: "high" })).toEqual({ kind: "no-number", text: "high" });
  expect(judge(1, { target: "95" })).toEqual({ kind: "percent-wanted", text: "95", value: 95 });
  expect(judge(1, { target: "９５％" })).toMatchObject({
    kind: "possible",
    lines: { target: 0.95 },
  });
  expect(judge(1, { target: "0" })).toEqual({ kind: "not-positive", column: "target" });
});

test("a formula stays where its line was not touched", () => {
  const formula = '=IF([@Target]="","",2*[@Target])';
  expect(judge(2, { target: "4" })).toMatchObject({ lines: { threshold: { formula }, target: 4 } });
  expect(judge(2, { threshold: "9" })).toMatchObject({ lines: { threshold: 9, target: 5 } });
});

test("points lost per event are not taken over from a target", () => {
  expect(judge(0, {}, "deduction")).toEqual({ kind: "missing", columns: ["target"] });
});

test("an actual that is no level has no score, and says why", () => {
  expect(judge(0, {}, "rubric")).toMatchObject({
    kind: "possible",
    score: null,
    refusal: { reason: "level-not-whole" },
  });
});

test("the total moves with the row, and is absent where its formula is unknown", () => {
  expect(totalWith(card)).toBeCloseTo((90 * 0.5 + 80 * 0.2) / 0.7, 9);
  expect(totalWith(card, { row: 0, score: 50 })).toBeCloseTo((50 * 0.5 + 80 * 0.2) / 0.7, 9);
  expect(totalWith(card, { row: 1, score: 100 })).toBeCloseTo(45 + 30 + 16, 9);
  expect(totalWith({ ...card, policy: null })).toBeNull();
});

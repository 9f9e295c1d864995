import { checkProfile } from "../../../../src/catalogue/check-profile";
import type { Figure } from "../../../../src/domain/card-rules/own-profile";
import { figuresOf } from "../../../../src/domain/card-rules/own-profile";
import {
  changedFigures,
  profileDraft,
  typedFigure,
} from "../../../../src/taskpane/balance/profiles/profile-draft";

let published: Readonly<Record<Figure, number>>;

beforeAll(async () => {
  published = figuresOf(await checkProfile("customer-service"));
});

test("shares are typed as percentages, counts as they are; what is not changed is not kept", () => {
  const own = { id: "a", name: "A", figures: { "outcome-lowest": 0.075, "count-highest": 12 } };
  const draft = profileDraft(own, published);
  expect(draft.typed).toMatchObject({
    "outcome-lowest": "7.5",
    "outcome-highest": "45",
    "count-highest": "12",
  });
  expect(changedFigures(draft, published)).toEqual(own.figures);
});

test("a figure that is typed as it was published is the published one again", () => {
  const draft = profileDraft({ id: "a", name: "A", figures: {} }, published);
  const typed = { ...draft.typed, "outcome-lowest": " 35.0 %", "weight-step": "1" };
  expect(changedFigures({ ...draft, typed }, published)).toEqual({ "weight-step": 0.01 });
});

test.each<[Figure, string, number]>([
  ["outcome-lowest", "0", 0],
  ["outcome-lowest", "100％", 1],
  ["outcome-lowest", "100.1", NaN],
  ["outcome-lowest", "-1", NaN],
  ["outcome-lowest", "", NaN],
  ["outcome-lowest", "a third", NaN],
  ["weight-step", "0", NaN],
  ["weight-step", "0.1", 0.001],
  ["count-lowest", "3", 3],
  ["count-lowest", "3.5", NaN],
  ["count-lowest", "0", NaN],
  ["count-highest", "100", NaN],
])("%s typed as “%s” is %d", (figure, text, value) => {
  expect(typedFigure(figure, text)).toBe(value);
});

import { given } from "../../../src/domain/cells/argument";
import { seriesIn } from "../../../src/domain/history/series";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("values keep their places, blanks are periods without one", () => {
  expect(seriesIn(column(5, null, 7), 2)).toEqual([
    { place: 0, value: 5 },
    { place: 2, value: 7 },
  ]);
  expect(seriesIn(given(1, "values", [[5, "", 7]]), 2)[1]).toEqual({ place: 2, value: 7 });
});

test("too few and too many values are refused", () => {
  expect(refusalOf(() => seriesIn(column(5, null), 2)).details).toEqual({ values: 1, least: 2 });
  const long = column(...Array.from({ length: 2001 }, (_, place) => place));
  expect(refusalOf(() => seriesIn(long, 2)).details).toEqual({ values: 2001, most: 2000 });
});

import { indicators } from "../../src/catalogue/indicators";
import { cardTexts, catalogueTexts } from "../../src/i18n/indicator-texts";
import { LANGUAGES } from "../../src/i18n/language";

test.each(LANGUAGES)(
  "%s: cards get a part of the catalogue's texts, in the same words",
  async (tag) => {
    const [card, whole] = await Promise.all([cardTexts(tag), catalogueTexts(tag)]);
    expect(Object.keys(card)).toEqual(indicators().map(({ id }) => id));
    expect(Object.keys(whole)).toHaveLength(258);
    for (const [id, text] of Object.entries(card)) expect(whole[id]).toMatchObject(text);
  },
);

test("the whole has rubrics, names of inputs and benchmarks", async () => {
  const { "culture-practice": rated, "net-promoter-score": called } = await catalogueTexts("en-US");
  expect(rated?.anchors).toHaveLength(5);
  expect(called?.inputs).toEqual({ "recommendation-answers": expect.any(String) as string });
});

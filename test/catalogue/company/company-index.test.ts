import { simpler } from "seeds/finder";
import { companyIndex } from "../../../src/catalogue/company/company-index";
import { mergeIndicators } from "../../../src/catalogue/company/merge-catalogue";
import { loadFinder } from "../../../src/catalogue/finder/load-finder";
import { plainTextWith } from "../../../src/catalogue/finder/plain-text";
import { syllables } from "../../../src/catalogue/finder/syllables";
import { wholeCatalogue } from "../../../src/catalogue/whole-catalogue";
import { SAMPLE } from "./sample-company";

const letters = { plain: plainTextWith(simpler), pinyin: syllables };

async function finderOfSample() {
  const merged = mergeIndicators(await wholeCatalogue(), SAMPLE);
  const published = [{ name: "首次解决率 FCR", also: ["一次解决率"] }];
  const index = companyIndex(SAMPLE, merged, () => published, letters);
  return { index, finder: (await loadFinder()).withEntries(index) };
}

test("there is one document for each of the company's indicators", async () => {
  const { index } = await finderOfSample();
  expect(index.documents.map(({ id }) => id)).toEqual(SAMPLE.indicators.map(({ id }) => id));
});

test.each([
  ["续约率", "own-1", "name"],
  ["xyl", "own-1", "reading"],
  ["xuyuelv", "own-1", "reading"],
  ["到期客户", "own-1", "formula"],
  ["xielou", "own-2", "reading"],
  ["our", "first-contact-resolution", "name"],
  ["首次解决率", "first-contact-resolution", "also"],
  ["scjjl", "first-contact-resolution", "also"],
  ["fcr", "first-contact-resolution", "also"],
  ["一次解决率", "first-contact-resolution", "also"],
])("%s finds %s first, by its %s", async (typed, id, by) => {
  const { finder } = await finderOfSample();
  const found = finder.find(typed);
  expect(found?.ids[0]).toBe(id);
  expect(found?.by(0)).toBe(by);
});

import { catalogueTexts } from "../../../src/i18n/indicator-texts";
import { mergedEntries, mergedTexts } from "../../../src/taskpane/company/merged-catalogue";
import { SAMPLE } from "../../catalogue/company/sample-company";

const FCR = "first-contact-resolution";

test("without a company's catalogue everything is as published", async () => {
  const merged = await mergedEntries(null);
  expect(merged).toHaveLength(258);
  expect(merged.filter(({ origin, hidden }) => origin !== "published" || hidden)).toEqual([]);
  expect(await mergedTexts(null, "zh-CN")).toEqual(await catalogueTexts("zh-CN"));
});

test("a company's texts come in the nearest language it wrote", async () => {
  const texts = await mergedTexts(SAMPLE, "zh-TW");
  expect(texts["own-1"]).toMatchObject({ name: "续约率", numerator: "续约客户数" });
  expect(texts[FCR]?.name).toBe("Our FCR");
});

test("what else people call a changed indicator stays, its other published texts do not", async () => {
  const published = (await catalogueTexts("en-US"))[FCR];
  const changed = (await mergedTexts(SAMPLE, "en-US"))[FCR];
  expect(changed?.also).toEqual(published?.also);
  expect(changed?.also).not.toEqual([]);
  expect(changed).not.toHaveProperty("benchmark");
  expect(changed?.note).toBe("@home");
});

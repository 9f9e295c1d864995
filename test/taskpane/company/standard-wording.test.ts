import { emptyCompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import { catalogueTexts } from "../../../src/i18n/indicator-texts";
import { LANGUAGES } from "../../../src/i18n/language";
import { standardWordings } from "../../../src/taskpane/company/standard-wording";

const ID = "first-contact-resolution";

test("the published wording is one in every language, another text is itself", async () => {
  const wordingOf = await standardWordings(emptyCompanyCatalogue(""));
  const texts = await Promise.all(LANGUAGES.map((language) => catalogueTexts(language)));
  const wordings = texts.map((byId) => wordingOf(ID, byId[ID]?.measured ?? ""));
  expect(new Set(wordings).size).toBe(1);
  expect(wordingOf(ID, "Solved  AT once")).toBe("solvedatonce");
  expect(wordingOf("no-such-indicator", texts[0]?.[ID]?.measured ?? "")).not.toBe(wordings[0]);
});

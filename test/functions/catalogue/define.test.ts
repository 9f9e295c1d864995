import { define } from "../../../src/functions/catalogue/define";
import { INDICATOR_FIELDS } from "../../../src/functions/support/indicator-field";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { LANGUAGES } from "../../../src/i18n/language";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" Measured "]])(
  "how it is measured is meant where the field arrives as %j",
  async (field) => {
    expect(await define(cell("data-error-rate"), field)).toContain("at least one error");
  },
);

test.each(LANGUAGES)("every field is a text in %s", async (language) => {
  setCurrentLanguage(language);
  for (const field of INDICATOR_FIELDS) {
    expect(typeof (await define(cell("NPS"), field))).toBe("string");
  }
  expect(await define(cell("NPS"), "id")).toBe("net-promoter-score");
});

test("by id, name in any language or abbreviation, in the user's language", async () => {
  setCurrentLanguage("zh-CN");
  expect(await define(cell("first-contact-resolution"), "name")).toBe("首次解决率 FCR");
  expect(await define(cell("First contact resolution"), "name")).toBe("首次解决率 FCR");
  expect(await define(cell("首次解决率"), "category")).toBe("效率型");
  expect(await define(cell("FCR"), "formula")).toMatch(/^KPI\.FCR\(/);
});

test.each(BLANKS)("an indicator that arrives as %j is #N/A", async (blank) => {
  expect(shownError(await define(cell(blank)))).toEqual({
    code: "#N/A",
    message:
      "Argument 1 holds no entry yet. Fill in its cells, or point it at cells that are filled in.",
  });
});

test("an unknown indicator is #N/A with the nearest names", async () => {
  const { code, message } = shownError(await define(cell("Net promotor score")));
  expect(code).toBe("#N/A");
  expect(message).toContain("“net promotor score”. Did you mean: Net promoter score (NPS)");
});

test("an error, several cells and an unknown field are refused", async () => {
  expect(shownError(await define(cell({ type: "Error" }))).code).toBe("#VALUE!");
  expect(shownError(await define(column("NPS", "FCR"))).message).toContain("has 2 cells");
  expect(shownError(await define(cell("NPS"), "colour")).message).toContain(
    "one of: measured, name",
  );
});

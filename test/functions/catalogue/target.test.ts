import { target } from "../../../src/functions/catalogue/target";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)], [cell(1)]])(
  "the first is meant where the place arrives as %j",
  async (place) => {
    expect(await target(cell("意见反馈及时率"), place)).toBe(0.95);
  },
);

test("the second, and a value in the indicator's own unit", async () => {
  expect(await target(cell("feedback-timeliness-rate"), cell(2))).toBe(0.9);
  expect(await target(cell("NPS"))).toBe(45);
});

test("none, or not so many, is #N/A", async () => {
  expect(shownError(await target(cell("NRR")))).toEqual({
    code: "#N/A",
    message:
      "“Net revenue retention (NRR)”: the documents give 0 targets or limits as a number. Agree on a target of your own.",
  });
  expect(shownError(await target(cell("NPS"), cell(2))).code).toBe("#N/A");
});

test.each(BLANKS)("an indicator that arrives as %j is #N/A", async (blank) => {
  expect(shownError(await target(cell(blank))).code).toBe("#N/A");
});

test.each([[1.5], [-1], ["2"], [true]])("a place of %j is refused", async (place) => {
  expect(shownError(await target(cell("NPS"), cell(place))).code).toBe("#VALUE!");
});

/** What a company writes reaches cells as text, whatever it begins with. */
import { newCardIdentity } from "../../src/catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { insertSheet } from "../../src/excel/insert-sheet";
import { loadTexts } from "../../src/i18n/texts";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import { mergedOffer } from "../../src/taskpane/company/merged-offer";
import { OWN_GATE, OWN_INDICATOR, OWN_TEMPLATE, SAMPLE } from "../catalogue/company/sample-company";
import { resetExcel } from "../support/excel/excel";
import { formulasOf, valuesOf } from "../support/excel/in-excel";

beforeEach(() => resetExcel());

test.each([
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  '=HYPERLINK("http://x")',
  "=cmd|' /C calc'!A0",
  "\t=1+1",
  "'=1",
])("%j is the text of every cell that it reaches", async (text) => {
  const words = { name: text, measured: text, note: text, dataSource: text };
  const name = text.trim();
  const indicator = {
    ...OWN_INDICATOR,
    texts: { "zh-CN": { ...words, name, inputs: { renewed: name, due: name } } },
  };
  const template = {
    ...OWN_TEMPLATE,
    texts: { "zh-CN": { title: name, description: text, note: text } },
  };
  const company = {
    ...SAMPLE,
    indicators: [
      indicator,
      ...SAMPLE.indicators.slice(1, 2),
      { ...OWN_GATE, texts: { "zh-CN": words } },
    ],
    templates: [template],
  };
  const { offer, texts } = await mergedOffer(company, await loadTexts("zh-CN"));
  const own = offer.templates.find(({ entry }) => entry.id === "own-1");
  if (!own) throw new Error("The template is offered.");
  const card = scorecardFromTemplate(own.entry, [], offer.factsOf);
  const { address } = await insertSheet(
    draftScorecard(card, texts, newCardIdentity()),
    "new-sheet",
  );
  const [formulas, values] = [await formulasOf(address), await valuesOf(address)];
  const reached = values.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value === text || value === name ? [formulas[at]?.[column]] : [],
    ),
  );
  // Title, four texts of the indicator, two of the knock-out item, the template's note.
  expect(reached.length).toBeGreaterThanOrEqual(7);
  // A cell that holds text has no formula: Excel then gives the text itself.
  expect(reached.filter((formula) => formula !== text && formula !== name)).toEqual([]);
});

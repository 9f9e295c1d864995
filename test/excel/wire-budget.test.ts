import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { templates } from "../../src/catalogue/templates";
import { insertSheet } from "../../src/excel/insert-sheet";
import { LANGUAGES } from "../../src/i18n/language";
import { loadTexts } from "../../src/i18n/texts";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import { resetExcel } from "../support/excel/excel";
import { tapTheWire } from "./wire-tap";

const BUDGET = 64 * 1024;

/** Every template as published and, where it offers knock-out items, with all of them. */
const CARDS = templates().flatMap((template) => {
  const { id, optionalKnockOuts: offered } = template;
  const plain = { id, template, chosen: [] as readonly string[] };
  const choices = offered.length === 0 ? [plain] : [plain, { ...plain, chosen: offered }];
  return choices.flatMap((card) =>
    (["selection", "new-sheet"] as const).map((where) => ({ ...card, where })),
  );
});

test("there are a card for each of the 18 templates and three with offers, at two places", () => {
  expect(CARDS).toHaveLength(2 * (18 + 3));
});

describe.each(LANGUAGES)("a shipped template in %s", (language) => {
  test.each(CARDS)(
    "$id takes two syncs and 64 KiB ($where, knocked out by $chosen)",
    async ({ template, chosen, where }) => {
      await resetExcel();
      const card = scorecardFromTemplate(template, chosen);
      const draft = draftScorecard(card, await loadTexts(language));
      const wire = tapTheWire();
      await insertSheet(draft, where);
      wire.close();
      expect(wire.sent).toHaveLength(2);
      const bytes = wire.sent.reduce((sum, request) => sum + request.bytes, 0);
      expect(bytes).toBeLessThanOrEqual(BUDGET);
    },
  );
});

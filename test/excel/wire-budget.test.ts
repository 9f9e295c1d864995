import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { templates } from "../../src/catalogue/templates";
import { insertSheet } from "../../src/excel/insert-sheet";
import { LANGUAGES } from "../../src/i18n/language";
import { loadTexts } from "../../src/i18n/texts";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import { resetExcel } from "../support/excel/excel";
import { tapTheWire } from "./wire-tap";

const BUDGET = 64 * 1024;

describe.each(LANGUAGES)("a shipped template in %s", (language) => {
  test.each(templates().map(({ id }) => id))("%s takes two syncs and 64 KiB", async (id) => {
    await resetExcel();
    const texts = await loadTexts(language);
    const template = templates().find((candidate) => candidate.id === id);
    if (!template) throw new Error(id);
    for (const where of ["new-sheet", "selection"] as const) {
      const wire = tapTheWire();
      await insertSheet(draftScorecard(scorecardFromTemplate(template), texts), where);
      wire.close();
      expect(wire.sent).toHaveLength(2);
      const bytes = wire.sent.reduce((sum, request) => sum + request.bytes, 0);
      expect({ where, over: Math.max(0, bytes - BUDGET) }).toEqual({ where, over: 0 });
    }
  });
});

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
  const cases = templates().flatMap((template) =>
    (["selection", "new-sheet"] as const).map((where) => ({ id: template.id, template, where })),
  );

  test.each(cases)("$id takes two syncs and 64 KiB ($where)", async ({ template, where }) => {
    await resetExcel();
    const draft = draftScorecard(scorecardFromTemplate(template), await loadTexts(language));
    const wire = tapTheWire();
    await insertSheet(draft, where);
    wire.close();
    expect(wire.sent).toHaveLength(2);
    const bytes = wire.sent.reduce((sum, request) => sum + request.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });
});

import { insertSheet } from "../../src/excel/insert-sheet";
import { LANGUAGES } from "../../src/i18n/language";
import { resetExcel } from "../support/excel/excel";
import { draftOf, WORKING_SHEETS } from "../sheets/working/working-drafts";
import { tapTheWire } from "./wire-tap";

const BUDGET = 64 * 1024;

describe.each(LANGUAGES)("a working sheet in %s", (language) => {
  const cases = WORKING_SHEETS.flatMap((id) =>
    (["selection", "new-sheet"] as const).map((where) => [id, where] as const),
  );

  test.each(cases)("%s takes two syncs and 64 KiB (%s)", async (id, where) => {
    await resetExcel();
    const draft = await draftOf(id, language);
    const wire = tapTheWire();
    await insertSheet(draft, where);
    wire.close();
    expect(wire.sent).toHaveLength(2);
    const bytes = wire.sent.reduce((sum, request) => sum + request.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });
});

import { resetExcel } from "../support/excel/excel";
import { newCardIdentity } from "../../src/catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { templates } from "../../src/catalogue/templates";
import { insertSheet } from "../../src/excel/insert-sheet";
import { exportTemplate } from "../../src/export/export-template";
import { findParts } from "../../src/formulas/find-parts";
import { loadTexts } from "../../src/i18n/texts";
import { fillBook } from "../../src/preview/files/open/fill-book";
import { openPackage } from "../../src/preview/files/open/open-package";
import { saveWorkbook } from "../../src/preview/files/save/save-workbook";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import { plainDraft } from "../../src/sheets/plain-draft";
import { knownFunctions } from "../support/known-functions";
import { fileFaults } from "../support/files/file-faults";
import { filledDraft } from "./filled-draft";
import { hasLibreOffice, recalculatedFile } from "./libre-office";
import { workbookState } from "../support/files/workbook-state";
import { openedFile, savedFormulas, type SavedFormula } from "../support/files/opened-file";

const SLOW_MS = 240_000;

const functions = knownFunctions();
/** Every template on a sheet of its own, filled in; and a clock. */
let everyTemplate: Uint8Array;
let state: Awaited<ReturnType<typeof workbookState>>;

beforeAll(async () => {
  const texts = await loadTexts("zh-CN");
  const excel = await resetExcel();
  for (const template of templates()) {
    const draft = filledDraft(
      draftScorecard(scorecardFromTemplate(template), texts, newCardIdentity()),
    );
    await insertSheet(plainDraft(draft, functions, findParts), "new-sheet");
  }
  await excel.typeInto("Sheet1", "A1", "=NOW()");
  everyTemplate = await saveWorkbook(excel.book);
  state = await workbookState(excel.book);
}, SLOW_MS);

function isSame(own: unknown, their: unknown): boolean {
  if (typeof own === "number") return Math.abs(own - Number(their)) <= 1e-9;
  return JSON.stringify(own) === JSON.stringify(their);
}

const isClock = ({ formula }: SavedFormula): boolean => formula === "NOW()";

test("nothing in the files needs a repair, and every card has its total", async () => {
  expect(fileFaults(everyTemplate)).toEqual([]);
  const formulas = savedFormulas(await openedFile(everyTemplate));
  const totals = formulas.filter(({ formula }) => /^IF\(N\d+=0,"",SUM\(/.test(formula));
  expect(totals).toHaveLength(templates().length);
  for (const { result } of totals) expect(result).toEqual(expect.any(Number));
});

(hasLibreOffice() ? test : test.skip)(
  "LibreOffice calculates the same from every template",
  async () => {
    const ours = savedFormulas(await openedFile(everyTemplate));
    const theirs = savedFormulas(await openedFile(recalculatedFile(everyTemplate)));
    const results = new Map(theirs.map(({ place, result }) => [place, result]));
    const differing = ours.filter(({ place, result }) => !isSame(result, results.get(place)));
    // The clock has moved on: so what agrees has been calculated, not copied.
    expect(differing).toEqual(ours.filter(isClock));
    expect(ours.length).toBeGreaterThanOrEqual(20 * templates().length);
  },
  SLOW_MS,
);

test(
  "a file that is opened again holds the same cards",
  async () => {
    const { book } = await resetExcel();
    expect(await fillBook(book, await openPackage(everyTemplate))).toEqual([]);
    const opened = await workbookState(book);
    expect(opened.names).toEqual(state.names);
    const cards = state.sheets.filter(({ tables }) => tables.length > 0);
    expect(cards).toHaveLength(templates().length);
    for (const card of cards) {
      expect(opened.sheets.find(({ name }) => name === card.name)).toEqual(card);
    }
  },
  SLOW_MS,
);

test(
  "a template is a file with one sheet, its looks, table and page",
  async () => {
    const bytes = await exportTemplate(await resetExcel(), "ecommerce", "en-US", functions);
    expect(fileFaults(bytes)).toEqual([]);
    const file = await openedFile(bytes);
    const [card, ...others] = file.worksheets;
    expect(others).toEqual([]);
    expect(card?.views[0]).toMatchObject({ state: "frozen", xSplit: 3, ySplit: 4 });
    expect(card?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9 });
    expect(card?.getTables()).toHaveLength(1);
    expect(card?.getCell("O5").numFmt).toBe("0.0%");
    expect(card?.getCell("O5").fill).toMatchObject({ fgColor: { argb: "FFFFF8DC" } });
    expect(card?.getCell("O5").dataValidation).toMatchObject({ type: "decimal" });
    expect(card?.getCell("P11").formula).toMatch(/^IF\(N11=0,"",SUM\(ScorecardEcommerce\[/);
  },
  SLOW_MS,
);

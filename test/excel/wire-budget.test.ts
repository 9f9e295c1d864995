import { newCardIdentity } from "../../src/catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { templates } from "../../src/catalogue/templates";
import type { MissingPolicy } from "../../src/domain/scoring/weighted-total";
import { insertSheet } from "../../src/excel/insert-sheet";
import { LANGUAGES } from "../../src/i18n/language";
import type { Language } from "../../src/i18n/language";
import { loadTexts } from "../../src/i18n/texts";
import { findParts } from "../../src/formulas/find-parts";
import { plainDraft } from "../../src/sheets/plain-draft";
import { knownFunctions } from "../support/known-functions";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import type { SheetDraft } from "../../src/sheets/sheet-plan";
import { resetExcel } from "../support/excel/excel";
import { tapTheWire } from "./wire-tap";

const BUDGET = 64 * 1024;

/** Every template as published and, where it offers knock-out items, with all of them. */
const CARDS = templates().flatMap((template) => {
  const { id, optionalKnockOuts: offered } = template;
  const plain = { id, template, chosen: [] as readonly string[] };
  return offered.length === 0 ? [plain] : [plain, { ...plain, chosen: offered }];
});

type Card = (typeof CARDS)[number];

const draftOf = async ({ template, chosen }: Card, language: Language, policy?: MissingPolicy) => {
  const card = scorecardFromTemplate(template, chosen);
  const { missing } = card.scoring;
  const scoring = { ...card.scoring, missing: policy ?? missing };
  return draftScorecard({ ...card, scoring }, await loadTexts(language), newCardIdentity());
};

async function expectFewBytes(draft: SheetDraft, where: "selection" | "new-sheet"): Promise<void> {
  await resetExcel();
  const wire = tapTheWire();
  await insertSheet(draft, where);
  wire.close();
  expect(wire.sent).toHaveLength(2);
  const bytes = wire.sent.reduce((sum, request) => sum + request.bytes, 0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
}

test("there are a card for each of the 18 templates and three with offers", () => {
  expect(CARDS).toHaveLength(18 + 3);
});

test.each(CARDS)("$id takes two syncs and 64 KiB (knocked out by $chosen)", async (card) => {
  await expectFewBytes(await draftOf(card, "zh-CN"), "new-sheet");
});

const PLACE = { sheetName: "Sheet", row: 0, column: 0, nameSuffix: "" };

/** How long a card is before it is a request. */
function lengthOf(draft: SheetDraft): number {
  const tableNames = draft.wantedTableNames;
  return Buffer.byteLength(JSON.stringify(draft.plan({ ...PLACE, tableNames })));
}

/**
 * What holds for the longest card of a language holds for the others: their plans are shorter. To
 * carry scores over takes a column more than any other policy.
 */
describe.each(LANGUAGES)("the longest card in %s", (language) => {
  let longest: SheetDraft;

  beforeAll(async () => {
    const drafts = await Promise.all(CARDS.map((card) => draftOf(card, language, "carry")));
    longest = drafts.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
  });

  test.each(["selection", "new-sheet"] as const)(
    "takes two syncs and 64 KiB (%s)",
    async (where) => {
      await expectFewBytes(longest, where);
    },
  );

  test("takes no more in plain formulas, with what brings the others back", async () => {
    await expectFewBytes(plainDraft(longest, knownFunctions(), findParts), "new-sheet");
  });
});

/** What holds for every sheet about cards, in every language. */
import { weightProfile } from "../../../src/catalogue/weight-profiles";
import { loadComparisonTexts } from "../../../src/i18n/comparison-texts";
import type { Language } from "../../../src/i18n/language";
import { LANGUAGES } from "../../../src/i18n/language";
import { loadTexts } from "../../../src/i18n/texts";
import { cardWords } from "../../../src/sheets/comparison/card-words";
import type { ComparisonWords } from "../../../src/sheets/comparison/comparison-words";
import { draftComparison } from "../../../src/sheets/comparison/draft-comparison";
import { draftTeam } from "../../../src/sheets/comparison/draft-team";
import { textWidth } from "../../../src/sheets/plan/text-width";
import { draftRollUp } from "../../../src/sheets/roll-up/draft-roll-up";
import type { SheetDraft, SheetPlan } from "../../../src/sheets/sheet-plan";
import { indicator } from "../../domain/comparison/cards";
import { placedCard } from "../../excel/roll-up/placed-cards";

const PLACE = { sheetName: "Sheet", row: 0, column: 0, tableNames: [], nameSuffix: "" };

async function wordsIn(language: Language): Promise<ComparisonWords> {
  const [comparison, texts, ...all] = await Promise.all([
    loadComparisonTexts(language),
    loadTexts(language),
    ...LANGUAGES.map((one) => loadTexts(one)),
  ]);
  return { language, comparison, sheets: texts.sheets, cards: cardWords(all) };
}

const CELL = { row: 1, column: 3 };
const COUNTS = { numerator: 67, denominator: 100, scale: 1 };
const counted = { numerator: 80, denominator: 100, scale: 100 };

/** Two periods of one person, a drift between them, a table without a total, and one in per cents. */
const CARDS = [
  placedCard("Ann", { personCell: CELL, periodCell: CELL }),
  placedCard("Ann later", {
    ...{ person: "Ann", period: "2026-12", whole: 100 },
    indicators: [indicator("fcr", { row: 4, target: 0.95 })],
  }),
  placedCard("Bo", { totalRow: null, hasStatus: false }),
  placedCard("Cy", { indicators: [indicator("aht", { row: 4, counts: counted, actual: 80 })] }),
];

const weights = weightProfile("customer-service");
const SHEETS: readonly [string, (words: ComparisonWords) => SheetDraft][] = [
  ["cards compared", (words) => draftComparison(CARDS, () => ({ name: "", weights }), words)],
  ["team", (words) => draftTeam({ cards: CARDS, tieBreaker: null }, words)],
  ["team with a tie-breaker", (words) => draftTeam({ cards: CARDS, tieBreaker: "outcome" }, words)],
  ["roll-up", (words) => draftRollUp(CARDS, words)],
];
const CASES = SHEETS.flatMap(([name, draft]) =>
  LANGUAGES.map((language) => [name, language, draft] as const),
);

function formulasOf({ cells, conditionalLooks }: SheetPlan): string[] {
  const inCells = cells.flat().flatMap((cell) => (typeof cell === "object" ? [cell.formula] : []));
  return [...inCells, ...conditionalLooks.map(({ formula }) => formula)];
}

/** Numbers that are neither within a text or a sheet's name nor part of an address. */
const numbersIn = (formula: string): string[] =>
  formula
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "")
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "")
    .match(/\d+(?:\.\d+)?(?:E-?\d+)?/g) ?? [];

describe.each(CASES)("%s in %s", (_, language, draft) => {
  test("every limit stands in a cell, and no formula needs the add-in", async () => {
    const formulas = formulasOf(draft(await wordsIn(language)).plan(PLACE));
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => /KPI\.|SCORE\./.test(formula))).toEqual([]);
    const numbers = new Set(formulas.flatMap(numbersIn));
    expect([...numbers].filter((one) => !["0", "1", "100", "1000"].includes(one))).toEqual([]);
  });

  test("explanations fit the printed page, labels their column", async () => {
    const { cells, columnWidths } = draft(await wordsIn(language)).plan(PLACE);
    const page = columnWidths.reduce((sum, width) => sum + width, 0);
    const [first = 0] = columnWidths;
    const cut = cells.flatMap((row) => {
      const [text, ...others] = row;
      if (typeof text !== "string") return [];
      const isAlone = others.every((cell) => cell === "");
      return textWidth(text) > (isAlone ? page : first) ? [text] : [];
    });
    expect(cut).toEqual([]);
  });
});

test("pooled rates look alike in their columns, in the unit of the cards", async () => {
  const perHead = indicator("sessions", { row: 4, unit: "per person", counts: COUNTS });
  const cards = ["Ann", "Bo"].map((name) =>
    placedCard(name, { indicators: [perHead, indicator("fcr", { row: 5, counts: COUNTS })] }),
  );
  const { cells, numberFormats } = draftTeam(
    { cards, tieBreaker: null },
    await wordsIn("en-US"),
  ).plan(PLACE);
  const pooled = cells.findIndex(([label]) => label === "Pooled");
  const formats = [-2, -1, 0].map((line) => numberFormats[pooled + line] ?? []);
  expect(formats.map((line) => [line[3], line[6]])).toEqual(
    formats.map(() => ["#,##0.00", "0.0%"]),
  );
});

import { readAreas } from "../../../src/excel/read-areas";
import { readHeadings } from "../../../src/excel/read-headings";
import { loadComparisonTexts } from "../../../src/i18n/comparison-texts";
import type { Language } from "../../../src/i18n/language";
import { LANGUAGES } from "../../../src/i18n/language";
import { loadTexts } from "../../../src/i18n/texts";
import { cardArea, isCardOutline } from "../../../src/sheets/comparison/card-area";
import { cardWords } from "../../../src/sheets/comparison/card-words";
import type { ComparisonWords } from "../../../src/sheets/comparison/comparison-words";
import type { PlacedCard } from "../../../src/sheets/comparison/placed-card";
import type { CardReadingWords } from "../../../src/sheets/comparison/read-placed-card";
import { readPlacedCard } from "../../../src/sheets/comparison/read-placed-card";

/** What sheets about several cards are written with. */
export async function wordsIn(language: Language): Promise<ComparisonWords> {
  const [comparison, texts, ...all] = await Promise.all([
    loadComparisonTexts(language),
    loadTexts(language),
    ...LANGUAGES.map((one) => loadTexts(one)),
  ]);
  return { language, comparison, sheets: texts.sheets, cards: cardWords(all) };
}

/** All cards of the workbook, read as the pane does. */
export async function cardsInWorkbook(): Promise<PlacedCard[]> {
  const words = await readingWords();
  const outlines = (await readHeadings()).filter((table) => isCardOutline(table));
  const places = outlines.map((table) => ({
    sheetName: table.sheetName,
    area: cardArea(table),
  }));
  const areas = await readAreas(places);
  return outlines.map((table, index) => readPlacedCard(table, areas[index] ?? [], words));
}

/** What cards are read with where no catalogue is at hand. */
export async function readingWords(): Promise<CardReadingWords> {
  const { cards: words } = await wordsIn("en-US");
  return { words, idOf: () => undefined, wordingOf: (_, text) => text };
}

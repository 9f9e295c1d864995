import { NO_DECLARATIONS } from "../../../../src/domain/declarations/declarations";
import type { CardReadingWords } from "../../../../src/sheets/comparison/read-placed-card";
import { cardWords } from "../../../../src/sheets/comparison/card-words";
import { readWorkbook } from "../../../../src/taskpane/balance/wider/read-workbook";

const WORDS: CardReadingWords = {
  words: cardWords([]),
  idOf: () => undefined,
  wordingOf: (_, text) => text,
};

const table = (tableName: string, sheetName: string, headings: readonly string[]) => ({
  ...{ tableName, sheetName, headings },
  ...{ row: 5, rows: 2, column: 1 },
});

const CARD = table("Ann", "Card", ["Category", "Indicator", "Weight"]);
const RANKS = table("Ranks", "HR", ["姓名", "排名"]);
const LOG = table("Calls", "Log", ["Time", "Agent"]);

test("ranks are read from tables with their headings and from sheets without a table, with the cards", async () => {
  const readAreas = jest.fn((places: readonly { readonly sheetName: string }[]) =>
    Promise.resolve(
      places.map(({ sheetName }): unknown[][] => {
        if (sheetName === "HR") return [["姓名", "排名"], ["Ann", 1], ["Bo", 2]]; // prettier-ignore
        if (sheetName === "Team") return [["Rank", "Name"], [1, "Cy"]]; // prettier-ignore
        return [["", "", ""]];
      }),
    ),
  );
  const readOutline = () =>
    Promise.resolve({
      tables: [LOG, CARD, RANKS],
      sheetNames: ["Card", "HR", "Log", "Notes", "Team"],
    });
  const { cards, rankings } = await readWorkbook(
    { readOutline, readAreas },
    WORDS,
    NO_DECLARATIONS,
  );
  expect(readAreas).toHaveBeenCalledTimes(1);
  expect(readAreas.mock.calls[0]?.[0].map(({ sheetName }) => sheetName)).toEqual([
    ...["Card", "HR", "Notes", "Team"],
  ]);
  expect(cards.map(({ tableName }) => tableName)).toEqual(["Ann"]);
  expect(rankings.map(({ sheet, lines }) => [sheet, lines.length])).toEqual([
    ["HR", 2],
    ["Team", 1],
  ]);
});

test("of many sheets without a table only the first twenty are searched", async () => {
  const sheetNames = Array.from({ length: 25 }, (_, index) => `Note ${String(index)}`);
  const readAreas = jest.fn((places: readonly unknown[]) =>
    Promise.resolve(places.map((): unknown[][] => [])),
  );
  const readOutline = () => Promise.resolve({ tables: [], sheetNames });
  await readWorkbook({ readOutline, readAreas }, WORDS, NO_DECLARATIONS);
  expect(readAreas.mock.calls[0]?.[0]).toHaveLength(20);
});

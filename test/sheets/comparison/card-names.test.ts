import { withDistinctNames } from "../../../src/sheets/comparison/card-names";
import { placedCard } from "../../excel/roll-up/placed-cards";

const called = (name: string, sheetName: string, tableName: string) =>
  placedCard(name, { sheetName, tableName });

test("cards of one name are told by their sheets, and on one sheet by their tables", () => {
  const cards = [
    called("Ann", "First", "Card1"),
    called("Bo", "Second", "Card2"),
    called("Ann", "Third", "Card3"),
    called("Ann", "Third", "Card4"),
  ];
  expect(withDistinctNames(cards).map(({ name }) => name)).toEqual([
    "Ann · First",
    "Bo",
    "Ann · Third · Card3",
    "Ann · Third · Card4",
  ]);
});

test("a sheet's own name is not written behind itself", () => {
  const cards = [called("S", "S", "Card1"), called("S", "S", "Card2")];
  expect(withDistinctNames(cards).map(({ name }) => name)).toEqual(["S · Card1", "S · Card2"]);
});

import { weightProfile } from "../../../src/catalogue/weight-profiles";
import { cardCell } from "../../../src/taskpane/balance/card-cell";
import { cardsInTables } from "../../../src/taskpane/balance/cards-in-tables";
import { BALANCED, tableOf } from "../support/tables";

const profile = weightProfile("customer-service");

test("a scorecard is checked and its bars are made of its rows", () => {
  const { cards } = cardsInTables([tableOf(BALANCED)], profile);
  expect(cards).toHaveLength(1);
  expect(cards[0]?.check.categories.map(({ verdict }) => verdict)).toEqual([
    "within",
    "within",
    "within",
    "within",
  ]);
  expect(cards[0]?.check.withoutPerspective).toBeCloseTo(0.15, 12);
  expect(cards[0]?.segments).toEqual({
    outcome: [0.2, 0.2],
    efficiency: [0.3],
    behaviour: [0.15],
    capability: [0.15],
  });
  expect(cards[0]?.weights.map(({ address }) => address)).toEqual(["D6", "D7", "D8", "D9", "D10"]);
});

test("weights that add up to 100 are percentages", () => {
  const percentages = BALANCED.map(([category, perspective, name, weight]) => [
    category,
    perspective,
    name,
    weight * 100,
  ]);
  const { cards } = cardsInTables([tableOf(percentages)], profile);
  expect(cards[0]?.check.total).toBeCloseTo(1, 12);
  expect(cards[0]?.segments.efficiency).toEqual([0.3]);
});

test("places are cells of the sheet, wherever the table stands", () => {
  const table = { ...tableOf([["Outcome", "", "Mood", 0.2]]), bodyRow: 9, bodyColumn: 25 };
  const [card] = cardsInTables([table], profile).cards;
  if (card === undefined) throw new Error("There is no card");
  expect(cardCell(card, { row: 0, column: "weight" })).toBe("AC10");
  expect(cardCell(card, { row: 0, column: null })).toBe("Z10");
  expect(cardCell(card, { row: null, column: "weight" })).toBe("AC9");
  expect(cardCell(card, { row: null, column: null })).toBe("Z9");
});

test("the layout tells of hidden rows and of the sheet's other cards", () => {
  const tables = [
    { ...tableOf(BALANCED, { tableName: "One" }), rowsHidden: true },
    tableOf(BALANCED, { tableName: "Two" }),
    { ...tableOf(BALANCED, { tableName: "Elsewhere" }), sheetName: "Other" },
    tableOf([["x"]], { tableName: "Sales", headers: ["Date"] }),
  ];
  const { cards } = cardsInTables(tables, profile);
  expect(cards.map(({ facts }) => facts.layout)).toEqual([
    { merged: [], rowsHidden: true, otherCards: ["Two"] },
    { merged: [], rowsHidden: false, otherCards: ["One"] },
    { merged: [], rowsHidden: false, otherCards: [] },
  ]);
});

test("the tables' order is kept, so that the one under the selection comes first", () => {
  const tables = ["Second", "First"].map((tableName) => tableOf(BALANCED, { tableName }));
  const { cards } = cardsInTables(tables, profile);
  expect(cards.map(({ tableName }) => tableName)).toEqual(["Second", "First"]);
});

test("a table that lacks one column is nearly a scorecard, one that lacks both is none", () => {
  const nearly = tableOf([["x", 1]], { tableName: "Nearly", headers: ["类别", "Score"] });
  const other = tableOf([["x", 1]], { tableName: "Other", headers: ["Date", "Sales"] });
  expect(cardsInTables([nearly, other], profile)).toEqual({
    cards: [],
    incomplete: [{ tableName: "Nearly", missing: ["weight"] }],
  });
});

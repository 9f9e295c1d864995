import { declareTable } from "../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import { cardCell } from "../../../src/taskpane/balance/card-cell";
import { cardsInTables } from "../../../src/taskpane/balance/cards-in-tables";
import { BALANCED, tableOf } from "../support/tables";

test("a scorecard is checked and its bars are made of its rows", () => {
  const { cards } = cardsInTables([tableOf(BALANCED)], NO_DECLARATIONS);
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
  const { cards } = cardsInTables([tableOf(percentages)], NO_DECLARATIONS);
  expect(cards[0]?.check.total).toBeCloseTo(1, 12);
  expect(cards[0]?.segments.efficiency).toEqual([0.3]);
});

test("places are cells of the sheet, wherever the table stands", () => {
  const table = { ...tableOf([["Outcome", "", "Mood", 0.2]]), bodyRow: 9, bodyColumn: 25 };
  const [card] = cardsInTables([table], NO_DECLARATIONS).cards;
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
  const { cards } = cardsInTables(tables, NO_DECLARATIONS);
  expect(cards.map(({ facts }) => facts.layout)).toEqual([
    { merged: [], rowsHidden: true, otherCards: ["Two"] },
    { merged: [], rowsHidden: false, otherCards: ["One"] },
    { merged: [], rowsHidden: false, otherCards: [] },
  ]);
});

test("the tables' order is kept, so that the one under the selection comes first", () => {
  const tables = ["Second", "First"].map((tableName) => tableOf(BALANCED, { tableName }));
  const { cards } = cardsInTables(tables, NO_DECLARATIONS);
  expect(cards.map(({ tableName }) => tableName)).toEqual(["Second", "First"]);
});

describe("a table whose headings are not recognised", () => {
  const headers = ["板块", "视角", "考核项", "占比分"];
  const table = tableOf(
    BALANCED.map(([category, ...rest]) => [category === "Outcome" ? "经营" : category, ...rest]),
    { tableName: "Own", headers },
  );
  const columns = { category: "板块", weight: "占比分", indicator: "考核项" };
  const declared = declareTable("Own", { columns })(NO_DECLARATIONS);

  test("is no scorecard, and what it lacks is named", () => {
    expect(cardsInTables([table], NO_DECLARATIONS)).toEqual({
      cards: [],
      unread: [{ table, missing: ["category", "weight"] }],
    });
  });

  test("is one once its columns are pointed out, and its words are explained", () => {
    const [card] = cardsInTables([table], declared).cards;
    expect(card?.check.total).toBeCloseTo(1, 12);
    expect(card?.check.withoutCategory).toBeCloseTo(0.4, 12);
    const words = [{ word: " 经营", category: "outcome" as const }];
    const [known] = cardsInTables([table], { ...declared, words }).cards;
    expect(known?.check.categories[0]).toMatchObject({ verdict: "within" });
    expect(known?.facts.rows[0]?.category).toEqual({ written: "经营", meaning: "outcome" });
  });

  test("is none again when a heading that was pointed out is gone", () => {
    const renamed = { ...table, headers: ["板块", "视角", "考核项", "比例"] };
    expect(cardsInTables([renamed], declared).unread).toMatchObject([{ missing: ["weight"] }]);
  });
});

test("a card is measured against the profile that was chosen for it, as long as there is one", () => {
  const own = { id: "a", name: "Ours", figures: { "outcome-lowest": 0.45, "weight-step": 0.01 } };
  const { tables } = declareTable("Scorecard", { profile: "a" })(NO_DECLARATIONS);
  const [card] = cardsInTables([tableOf(BALANCED)], {
    ...NO_DECLARATIONS,
    profiles: [own],
    tables,
  }).cards;
  expect(card?.profile.own).toBe(own);
  expect(card?.profile.rules.step).toBe(0.01);
  expect(card?.check.categories[0]).toMatchObject({ lowest: 0.45, verdict: "below" });
  const [without] = cardsInTables([tableOf(BALANCED)], { ...NO_DECLARATIONS, tables }).cards;
  expect(without?.profile.own).toBeNull();
  expect(without?.check.categories[0]).toMatchObject({ lowest: 0.35, verdict: "within" });
});

import { readRollUp } from "../../../src/sheets/roll-up/read-roll-up";

const AREAS = [
  [[1000], [1.1]],
  [
    [70, 0.4],
    [90, 1],
    [110, 1.2],
  ],
  [
    ["Ann", "North", "2026-11", 0.6],
    ["Bo", "North", "2026-11", 0.4],
    ["Cy", "South", "2026-11", 1],
  ],
  [
    ["North", "Service", 0.7],
    ["South", "Service", 0.3],
  ],
  [
    ["Service", "Company", 1],
    ["", "Company", ""],
  ],
];

const read = (areas: readonly (readonly (readonly unknown[])[])[], ...names: readonly string[]) =>
  readRollUp({ sheetName: "Payout", areas }, names);

test("budget, factor, curve and shares, in the order of the cards asked for", () => {
  expect(read(AREAS, "Cy", "Ann", "Bo")).toEqual({
    sheetName: "Payout",
    budget: 1000,
    factor: 1.1,
    curve: {
      threshold: { points: 70, paid: 0.4 },
      target: { points: 90, paid: 1 },
      maximum: { points: 110, paid: 1.2 },
    },
    structure: {
      cards: [
        { name: "Cy", parent: "South", share: 1 },
        { name: "Ann", parent: "North", share: 0.6 },
        { name: "Bo", parent: "North", share: 0.4 },
      ],
      teams: [
        { name: "North", parent: "Service", share: 0.7 },
        { name: "South", parent: "Service", share: 0.3 },
      ],
      departments: [{ name: "Service", parent: "Company", share: 1 }],
    },
  });
});

test("a budget that is not filled in is none, not 0", () => {
  const [, ...others] = AREAS;
  expect(read([[[""], [1]], ...others], "Ann", "Bo", "Cy")).toMatchObject({ budget: undefined });
});

test("a sheet about other cards, or without a number in its curve, is not read", () => {
  expect(read(AREAS, "Ann", "Bo")).toBeNull();
  expect(read(AREAS, "Ann", "Bo", "Di")).toBeNull();
  const [terms = [], , ...others] = AREAS;
  expect(read([terms, [["", 1]], ...others], "Ann", "Bo", "Cy")).toBeNull();
});

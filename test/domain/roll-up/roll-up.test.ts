import { countedTotal, rollUp } from "../../../src/domain/roll-up/roll-up";
import { assignedStructure } from "../../../src/domain/roll-up/structure";

const final = (total: number) => ({ total, standing: "final" }) as const;

test("a provisional total counts nowhere, a knocked-out one counts", () => {
  expect(countedTotal(final(80))).toBe(80);
  expect(countedTotal({ total: 80, standing: "provisional" })).toBeUndefined();
  expect(countedTotal({ total: 80, standing: "knocked-out" })).toBe(80);
});

test("cards make teams, teams the department, and departments the company", () => {
  const cards = [final(80), final(90), { total: 100, standing: "knocked-out" } as const];
  const { teams, departments, company } = rollUp(cards, assignedStructure(["n", "n", "s"]));
  expect(teams.map(({ score, knockedOut }) => [score, knockedOut])).toEqual([
    [85, 0],
    [100, 1],
  ]);
  expect(departments).toMatchObject([{ score: 92.5, knockedOut: 1 }]);
  expect(company).toMatchObject({ shares: 1, score: 92.5, knockedOut: 1, notFinal: 0 });
});

test("what is open in one team leaves the other its score, and the company none", () => {
  const cards = [final(80), { total: 90, standing: "provisional" } as const];
  const { teams, company } = rollUp(cards, assignedStructure(["n", "s"]));
  expect(teams.map(({ score }) => score)).toEqual([80, undefined]);
  expect(company).toMatchObject({ score: undefined, notFinal: 1 });
});

import fc from "fast-check";
import { assignedStructure, companyShares } from "../../../src/domain/roll-up/structure";
import { RUNS } from "../arbitraries";

test("a share in the company is the product of the shares up to it", () => {
  const structure = {
    cards: [
      { name: "Ann", parent: "north", share: 0.5 },
      { name: "Bo", parent: "south", share: 1 },
      { name: "Cy", parent: "nowhere", share: 1 },
    ],
    teams: [
      { name: "north", parent: "service", share: 0.4 },
      { name: "south", parent: "closed", share: 1 },
    ],
    departments: [{ name: "service", parent: "company", share: 0.25 }],
  };
  expect(companyShares(structure)).toEqual([0.05, 0, 0]);
});

test("at first cards share their team and teams their department equally", () => {
  const structure = assignedStructure(["north", "south", "north"]);
  expect(structure.cards.map(({ share }) => share)).toEqual([0.5, 1, 0.5]);
  expect(structure.teams.map(({ name, share }) => [name, share])).toEqual([
    ["north", 0.5],
    ["south", 0.5],
  ]);
  expect(companyShares(structure)).toEqual([0.25, 0.5, 0.25]);
});

test("at first the shares in the company make 100 %", () => {
  const teams = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(teams, (some) => {
      const shares = companyShares(assignedStructure(some));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
    RUNS,
  );
});

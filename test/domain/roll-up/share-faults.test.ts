import { shareFaults } from "../../../src/domain/roll-up/share-faults";
import { assignedStructure } from "../../../src/domain/roll-up/structure";

test("assigned shares always add up", () => {
  expect(shareFaults(assignedStructure(["a", "b", "a", "a"]))).toEqual([]);
});

test("each group that does not make 100 % is told with what it makes", () => {
  const structure = {
    cards: [
      { name: "1", parent: "a", share: 0.5 },
      { name: "2", parent: "a", share: 0.4 },
      { name: "3", parent: "b", share: 1 },
    ],
    teams: [
      { name: "a", parent: "d", share: 0.75 },
      { name: "b", parent: "d", share: 0.5 },
    ],
    departments: [{ name: "d", parent: "c", share: 0.5 }],
  };
  expect(shareFaults(structure)).toEqual([
    { group: "a", sum: 0.9 },
    { group: "d", sum: 1.25 },
    { group: null, sum: 0.5 },
  ]);
});
